package io.cascade.productordering.fulfilment;

import io.cascade.productordering.productorder.ProductOrder;

/** Service order management, as we ask it. */
public interface ServiceOrdering {

    /**
     * Orders all service items of a product order as one service order. Asking again, also after a crash, gives the same
     * service order.
     *
     * @return the id of the service order
     * @throws io.cascade.messaging.neighbour.RefusedByNeighbour when it will not take the order as it is
     * @throws RuntimeException when it cannot be asked now
     */
    String order(ProductOrder order);
}
