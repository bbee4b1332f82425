package io.cascade.productordering.productorder.application;

import io.cascade.platform.web.RequestRefused;
import io.cascade.productordering.productorder.ProductOrderAnnouncements;
import io.cascade.productordering.productorder.ProductOrders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets orders that have ended, for those who look after the service. */
@Component
public class RemoveProductOrder {

    private final ProductOrders orders;
    private final ProductOrderAnnouncements announcements;

    RemoveProductOrder(ProductOrders orders, ProductOrderAnnouncements announcements) {
        this.orders = orders;
        this.announcements = announcements;
    }

    /** @throws RequestRefused when there is no such order or it has not ended */
    @Transactional
    public void remove(String id) {
        var order = orders.lockAll(new String[] {id}).stream()
                .findFirst()
                .orElseThrow(() -> RequestRefused.unknown("productOrder", id));
        if (!order.state().isFinal()) {
            throw RequestRefused.conflict(
                    "orderOpen", "order %s is under way: only an order that has ended can be removed".formatted(id));
        }
        announcements.removed(order);
        orders.delete(order);
    }
}
