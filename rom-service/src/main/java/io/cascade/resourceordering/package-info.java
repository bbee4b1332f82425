/** Resource order management: reserves resources and activates them in the network (TMF652, TMF640). */
@NullMarked
package io.cascade.resourceordering;

import org.jspecify.annotations.NullMarked;
