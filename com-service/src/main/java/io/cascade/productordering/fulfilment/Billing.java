package io.cascade.productordering.fulfilment;

/** The billing system, as we trigger it. */
public interface Billing {

    /**
     * Starts the charges of a product. Repeating it charges nothing twice.
     *
     * @return the product's key
     * @throws io.cascade.messaging.neighbour.RefusedByNeighbour when it will not take the product as it is
     * @throws RuntimeException when it cannot be asked now
     */
    String activate(ProductToDeliver product);
}
