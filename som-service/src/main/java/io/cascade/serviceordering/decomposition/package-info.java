/** From service items to resource items: pure, no I/O. */
@NullMarked
package io.cascade.serviceordering.decomposition;

import org.jspecify.annotations.NullMarked;
