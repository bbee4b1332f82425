package io.cascade.productordering.fulfilment;

import java.util.List;

/** The product inventory, as we write it. */
public interface ProductInventory {

    /** Writes the products as active. Repeating it changes nothing. */
    void write(List<ProductToDeliver> products);
}
