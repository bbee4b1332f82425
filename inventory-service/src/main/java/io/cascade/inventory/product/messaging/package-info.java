/** Product events on their topic. */
@NullMarked
package io.cascade.inventory.product.messaging;

import org.jspecify.annotations.NullMarked;
