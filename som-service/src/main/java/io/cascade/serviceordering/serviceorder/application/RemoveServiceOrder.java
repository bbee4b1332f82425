package io.cascade.serviceordering.serviceorder.application;

import io.cascade.platform.web.RequestRefused;
import io.cascade.serviceordering.serviceorder.ServiceOrderAnnouncements;
import io.cascade.serviceordering.serviceorder.ServiceOrders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets orders that have ended, for those who look after the service. */
@Component
public class RemoveServiceOrder {

    private final ServiceOrders orders;
    private final ServiceOrderAnnouncements announcements;

    RemoveServiceOrder(ServiceOrders orders, ServiceOrderAnnouncements announcements) {
        this.orders = orders;
        this.announcements = announcements;
    }

    /** @throws RequestRefused when there is no such order or it has not ended */
    @Transactional
    public void remove(String id) {
        var order = orders.lockAll(new String[] {id}).stream()
                .findFirst()
                .orElseThrow(() -> RequestRefused.unknown("serviceOrder", id));
        if (!order.state().isFinal()) {
            throw RequestRefused.conflict(
                    "orderOpen", "order %s is under way: only an order that has ended can be removed".formatted(id));
        }
        announcements.removed(order);
        orders.delete(order);
    }
}
