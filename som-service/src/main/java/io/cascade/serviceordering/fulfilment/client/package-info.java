/** Resource ordering (TMF652) and the service inventory (TMF638) over HTTP. */
@NullMarked
package io.cascade.serviceordering.fulfilment.client;

import org.jspecify.annotations.NullMarked;
