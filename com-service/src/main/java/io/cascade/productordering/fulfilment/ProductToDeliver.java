package io.cascade.productordering.fulfilment;

import io.cascade.productordering.productorder.ProductOrder;
import io.cascade.productordering.productorder.ProductOrderItem;

/** A product that is built and has to be written down and billed. */
public record ProductToDeliver(ProductOrder order, ProductOrderItem item) {

    /** The same for the same product of the same order, however often it is delivered. */
    public String key() {
        return item.getId();
    }
}
