/** How a change of an inventory entry becomes an event; the slices say which entry and which topic. */
@NullMarked
package io.cascade.inventory.messaging;

import org.jspecify.annotations.NullMarked;
