package io.cascade.productordering.fulfilment;

import io.cascade.productordering.productorder.ProductOrder;

/** The system that talks to customers. */
public interface CustomerNotification {

    /**
     * Tells the customer that everything ordered is active. Repeating it tells nothing twice.
     *
     * @return the key of the message
     * @throws io.cascade.messaging.neighbour.RefusedByNeighbour when it will not take the message as it is
     * @throws RuntimeException when it cannot be asked now
     */
    String serviceActive(ProductOrder order);
}
