package io.cascade.resourceordering.resourceorder.application;

import io.cascade.platform.persistence.SnapshotRead;
import io.cascade.resourceordering.resourceorder.ResourceOrder;
import io.cascade.resourceordering.resourceorder.ResourceOrders;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the order that an idempotency key already stands for, whole and as it was at one moment. */
@Component
class EarlierOrders {

    private final ResourceOrders orders;

    EarlierOrders(ResourceOrders orders) {
        this.orders = orders;
    }

    @SnapshotRead
    public Optional<ResourceOrder> placedWith(String idempotencyKey) {
        var order = orders.findByIdempotencyKey(idempotencyKey);
        order.ifPresent(ResourceOrder::items);
        return order;
    }
}
