package io.cascade.serviceordering.serviceorder.application;

import io.cascade.kernel.ids.Ids;
import io.cascade.messaging.errand.Errands;
import io.cascade.ordering.aggregate.Announcements;
import io.cascade.ordering.aggregate.Placing;
import io.cascade.ordering.order.PlaceOrder;
import io.cascade.serviceordering.serviceorder.ServiceOrder;
import io.cascade.serviceordering.serviceorder.ServiceOrderDraft;
import io.cascade.serviceordering.serviceorder.ServiceOrders;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Takes service orders, which are then planned. */
@Component
public class PlaceServiceOrder extends PlaceOrder<ServiceOrder, ServiceOrderDraft> {

    PlaceServiceOrder(
            Placing placing,
            ServiceOrders orders,
            Announcements<ServiceOrder> announcements,
            Errands errands,
            Ids ids,
            Clock clock) {
        super(placing, orders, announcements, errands, ids, clock, ErrandKinds.PLAN);
    }

    @Override
    protected ServiceOrder acknowledged(String id, ServiceOrderDraft draft, Instant at) {
        return ServiceOrder.place(id, draft, at);
    }
}
