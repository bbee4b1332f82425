package io.cascade.productordering.productorder.application;

import io.cascade.kernel.ids.Ids;
import io.cascade.messaging.errand.Errands;
import io.cascade.ordering.aggregate.Announcements;
import io.cascade.ordering.aggregate.Placing;
import io.cascade.ordering.order.PlaceOrder;
import io.cascade.productordering.productorder.ProductOrder;
import io.cascade.productordering.productorder.ProductOrderDraft;
import io.cascade.productordering.productorder.ProductOrders;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Takes product orders, which are then assessed. */
@Component
public class PlaceProductOrder extends PlaceOrder<ProductOrder, ProductOrderDraft> {

    PlaceProductOrder(
            Placing placing,
            ProductOrders orders,
            Announcements<ProductOrder> announcements,
            Errands errands,
            Ids ids,
            Clock clock) {
        super(placing, orders, announcements, errands, ids, clock, ErrandKinds.ASSESS);
    }

    @Override
    protected ProductOrder acknowledged(String id, ProductOrderDraft draft, Instant at) {
        return ProductOrder.place(id, draft, at);
    }
}
