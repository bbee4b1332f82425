package io.cascade.resourceordering.resourceorder.application;

import io.cascade.kernel.ids.Ids;
import io.cascade.messaging.errand.Errands;
import io.cascade.ordering.aggregate.Announcements;
import io.cascade.ordering.aggregate.Placing;
import io.cascade.ordering.order.PlaceOrder;
import io.cascade.resourceordering.resourceorder.ResourceOrder;
import io.cascade.resourceordering.resourceorder.ResourceOrders;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Takes resource orders, for whose items resources are then reserved. */
@Component
public class PlaceResourceOrder extends PlaceOrder<ResourceOrder, ResourceOrder.Draft> {

    PlaceResourceOrder(
            Placing placing,
            ResourceOrders orders,
            Announcements<ResourceOrder> announcements,
            Errands errands,
            Ids ids,
            Clock clock) {
        super(placing, orders, announcements, errands, ids, clock, ErrandKinds.ALLOCATE);
    }

    @Override
    protected ResourceOrder acknowledged(String id, ResourceOrder.Draft draft, Instant at) {
        return ResourceOrder.place(id, draft, at);
    }
}
