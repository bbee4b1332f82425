/** What can be done with products, one class for each use case. */
@NullMarked
package io.cascade.inventory.product.application;

import org.jspecify.annotations.NullMarked;
