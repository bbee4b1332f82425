package io.cascade.inventory.product.application;

import io.cascade.inventory.product.Product;
import io.cascade.inventory.product.Products;
import io.cascade.inventory.product.messaging.ProductEvents;
import io.cascade.kernel.correlation.Correlation;
import io.cascade.kernel.refusal.RequestRefused;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a product out of the inventory, for those who look after it: a product that has ended is kept otherwise. */
@Component
public class RemoveProduct {

    private final Products products;
    private final ProductEvents events;

    RemoveProduct(Products products, ProductEvents events) {
        this.products = products;
        this.events = events;
    }

    /**
     * @param precondition refuses what is not as it was believed to be
     * @throws RequestRefused when there is no such product or it is in use
     */
    @Transactional
    public void remove(String id, Consumer<Product> precondition) {
        var product = products.lock(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> RequestRefused.unknown("product", id));
        if (product.isInUse()) {
            throw RequestRefused.conflict("inUse", "product %s is active: it must be terminated first".formatted(id));
        }
        precondition.accept(product);
        products.delete(product);
        events.publishDeletion(product, Correlation.current());
    }
}
