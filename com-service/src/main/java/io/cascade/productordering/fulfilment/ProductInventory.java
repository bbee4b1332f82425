package io.cascade.productordering.fulfilment;

import java.util.List;
import java.util.Map;

/** The product inventory, as we write it. */
public interface ProductInventory {

    /**
     * Writes the products as active. Repeating it changes nothing.
     *
     * @return why the inventory refused, by the keys of those that it did not take
     * @throws RuntimeException when it cannot be asked now
     */
    Map<String, String> write(List<ProductToDeliver> products);
}
