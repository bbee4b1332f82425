/** The three inventories of the suite: products, services and resources, each with the commands that fulfilment sends. */
@NullMarked
package io.cascade.inventory;

import org.jspecify.annotations.NullMarked;
