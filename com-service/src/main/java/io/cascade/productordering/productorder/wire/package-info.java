/** Product orders as the wire shows them, and service orders as they are read from it. */
@NullMarked
package io.cascade.productordering.productorder.wire;

import org.jspecify.annotations.NullMarked;
