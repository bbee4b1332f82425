/** Products as the wire shows them. */
@NullMarked
package io.cascade.inventory.product.wire;

import org.jspecify.annotations.NullMarked;
