/** Product events on their topic, and products as the wire shows them. */
@NullMarked
package io.cascade.inventory.product.messaging;

import org.jspecify.annotations.NullMarked;
