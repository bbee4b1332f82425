/** Product inventory (TMF637): the products that customers have. */
@NullMarked
package io.cascade.inventory.product;

import org.jspecify.annotations.NullMarked;
