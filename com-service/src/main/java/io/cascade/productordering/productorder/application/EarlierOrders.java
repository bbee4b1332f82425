package io.cascade.productordering.productorder.application;

import io.cascade.platform.persistence.SnapshotRead;
import io.cascade.productordering.productorder.ProductOrder;
import io.cascade.productordering.productorder.ProductOrders;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the order that an idempotency key already stands for, whole and as it was at one moment. */
@Component
class EarlierOrders {

    private final ProductOrders orders;

    EarlierOrders(ProductOrders orders) {
        this.orders = orders;
    }

    @SnapshotRead
    public Optional<ProductOrder> placedWith(String idempotencyKey) {
        var order = orders.findByIdempotencyKey(idempotencyKey);
        order.ifPresent(ProductOrder::items);
        order.ifPresent(ProductOrder::serviceItems);
        return order;
    }
}
