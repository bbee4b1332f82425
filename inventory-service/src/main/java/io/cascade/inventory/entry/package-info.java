/** What the inventories of products and of services have in common: both keep records of facts that fulfilment tells. */
@NullMarked
package io.cascade.inventory.entry;

import org.jspecify.annotations.NullMarked;
