package io.cascade.inventory.product.messaging;

import io.cascade.inventory.entry.EntryAnnouncements;
import io.cascade.inventory.messaging.InventoryEvents;
import io.cascade.inventory.product.Product;
import io.cascade.inventory.product.wire.ProductMapper;
import io.cascade.tmf.event.EventChannel;
import org.springframework.stereotype.Component;

/** Tells what happened to a product in a transaction: one event with the whole product. */
@Component
class ProductEvents implements EntryAnnouncements<Product> {

    private final InventoryEvents events;
    private final ProductMapper mapper;

    ProductEvents(InventoryEvents events, ProductMapper mapper) {
        this.events = events;
        this.mapper = mapper;
    }

    @Override
    public void tellRemoval(Product product, String correlationId) {
        product.forget();
        events.publishDeletion(
                EventChannel.PRODUCT, product.getId(), product.version(), correlationId, mapper.toDto(product));
    }

    @Override
    public void tell(Product product, String correlationId) {
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
