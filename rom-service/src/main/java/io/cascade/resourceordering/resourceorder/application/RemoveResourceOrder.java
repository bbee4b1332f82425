package io.cascade.resourceordering.resourceorder.application;

import io.cascade.platform.web.RequestRefused;
import io.cascade.resourceordering.resourceorder.ResourceOrderAnnouncements;
import io.cascade.resourceordering.resourceorder.ResourceOrders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets orders that have ended, for those who look after the service. */
@Component
public class RemoveResourceOrder {

    private final ResourceOrders orders;
    private final ResourceOrderAnnouncements announcements;

    RemoveResourceOrder(ResourceOrders orders, ResourceOrderAnnouncements announcements) {
        this.orders = orders;
        this.announcements = announcements;
    }

    /** @throws RequestRefused when there is no such order or it has not ended */
    @Transactional
    public void remove(String id) {
        var order = orders.lockAll(new String[] {id}).stream()
                .findFirst()
                .orElseThrow(() -> RequestRefused.unknown("resourceOrder", id));
        if (!order.state().isFinal()) {
            throw RequestRefused.conflict(
                    "orderOpen", "order %s is under way: only an order that has ended can be removed".formatted(id));
        }
        announcements.removed(order);
        orders.delete(order);
    }
}
