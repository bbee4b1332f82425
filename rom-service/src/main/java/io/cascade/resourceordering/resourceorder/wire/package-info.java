/** Resource orders as the wire shows them. */
@NullMarked
package io.cascade.resourceordering.resourceorder.wire;

import org.jspecify.annotations.NullMarked;
