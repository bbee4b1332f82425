package io.cascade.productordering.fulfilment;

/** The billing system, as we trigger it. */
public interface Billing {

    /**
     * Starts the charges of a product. Repeating it charges nothing twice.
     *
     * @return the product's key
     */
    String activate(ProductToDeliver product);
}
