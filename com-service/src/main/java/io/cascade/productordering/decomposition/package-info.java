/** From product items to service items: pure, no I/O. */
@NullMarked
package io.cascade.productordering.decomposition;

import org.jspecify.annotations.NullMarked;
