package io.cascade.inventory.product.messaging;

import io.cascade.inventory.messaging.InventoryEvents;
import io.cascade.inventory.product.Product;
import io.cascade.tmf.event.EventChannel;
import org.springframework.stereotype.Component;

/** Tells what happened to a product in a transaction: one event with the whole product. */
@Component
public class ProductEvents {

    private final InventoryEvents events;
    private final ProductMapper mapper;

    ProductEvents(InventoryEvents events, ProductMapper mapper) {
        this.events = events;
        this.mapper = mapper;
    }

    public void publishDeletion(Product product, String correlationId) {
        product.forget();
        events.publishDeletion(
                EventChannel.PRODUCT, product.getId(), product.version(), correlationId, mapper.toDto(product));
    }

    public void publish(Product product, String correlationId) {
        if (product.hasNews()) {
            events.publish(
                    EventChannel.PRODUCT,
                    product.getId(),
                    product.version(),
                    correlationId,
                    product.tell(),
                    mapper.toDto(product));
        }
    }
}
