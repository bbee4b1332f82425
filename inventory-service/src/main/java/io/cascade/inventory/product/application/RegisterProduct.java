package io.cascade.inventory.product.application;

import io.cascade.inventory.product.Product;
import io.cascade.inventory.product.ProductDescription;
import io.cascade.inventory.product.ProductStatus;
import io.cascade.inventory.product.Products;
import io.cascade.inventory.product.messaging.ProductEvents;
import io.cascade.kernel.correlation.Correlation;
import io.cascade.kernel.ids.Ids;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a single product into the inventory under a new id. */
@Component
public class RegisterProduct {

    private final Products products;
    private final ProductEvents events;
    private final Ids ids;
    private final Clock clock;

    RegisterProduct(Products products, ProductEvents events, Ids ids, Clock clock) {
        this.products = products;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Product register(ProductStatus status, ProductDescription description) {
        var product = Product.entering(ids.next(), status, description, "registered", clock.instant());
        products.save(product);
        events.publish(product, Correlation.current());
        return product;
    }
}
