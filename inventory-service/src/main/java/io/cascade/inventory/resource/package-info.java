/** Resource inventory (TMF639): resources, the pools that hold them, and the reservations that say whose they are. */
@NullMarked
package io.cascade.inventory.resource;

import org.jspecify.annotations.NullMarked;
