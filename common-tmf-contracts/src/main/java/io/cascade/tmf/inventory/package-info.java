/** Product, service and resource inventory (TMF637, TMF638, TMF639) as they cross the wire, with our batch commands. */
@NullMarked
package io.cascade.tmf.inventory;

import org.jspecify.annotations.NullMarked;
