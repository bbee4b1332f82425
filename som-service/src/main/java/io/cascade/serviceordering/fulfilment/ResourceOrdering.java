package io.cascade.serviceordering.fulfilment;

import io.cascade.serviceordering.serviceorder.ServiceOrder;

/** Resource order management, as we ask it. */
public interface ResourceOrdering {

    /**
     * Orders all resource items of a service order as one resource order. Asking again, also after a crash, gives the
     * same resource order.
     *
     * @return the id of the resource order
     * @throws io.cascade.messaging.neighbour.RefusedByNeighbour when it will not take the order as it is
     * @throws RuntimeException when it cannot be asked now
     */
    String order(ServiceOrder order);
}
