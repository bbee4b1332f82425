package io.cascade.inventory.product.application;

import io.cascade.inventory.product.Product;
import io.cascade.inventory.product.ProductDescription;
import io.cascade.inventory.product.ProductStatus;
import io.cascade.inventory.product.Products;
import io.cascade.inventory.product.messaging.ProductEvents;
import io.cascade.kernel.correlation.Correlation;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes a product by hand. */
@Component
public class AmendProduct {

    private final Products products;
    private final ProductEvents events;
    private final Clock clock;

    AmendProduct(Products products, ProductEvents events, Clock clock) {
        this.products = products;
        this.events = events;
        this.clock = clock;
    }

    /** What a product shall be. */
    public record Amendment(ProductStatus status, ProductDescription description) {}

    /**
     * @param amend from the product as it is, locked, to what it shall be
     * @return the amended product, or nothing when there is none
     * @throws io.cascade.kernel.lifecycle.IllegalTransition when the lifecycle has no such move
     */
    @Transactional
    public Optional<Product> amend(String id, Function<Product, Amendment> amend) {
        var found = products.lock(List.of(id)).stream().findFirst();
        found.ifPresent(product -> {
            var amendment = amend.apply(product);
            product.amend(amendment.status(), amendment.description(), "amended", clock.instant());
            events.publish(product, Correlation.current());
        });
        return found;
    }
}
