/** Characteristics of inventory entries, as values. */
@NullMarked
package io.cascade.inventory.characteristic;

import org.jspecify.annotations.NullMarked;
