package io.cascade.productordering.productorder.application;

import io.cascade.kernel.ids.Ids;
import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.messaging.errand.Errands;
import io.cascade.ordering.aggregate.Placing;
import io.cascade.productordering.productorder.ProductOrder;
import io.cascade.productordering.productorder.ProductOrderAnnouncements;
import io.cascade.productordering.productorder.ProductOrders;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes an order: acknowledged and safe when it returns, everything else follows. */
@Component
public class PlaceProductOrder {

    private final Placing placing;
    private final ProductOrders orders;
    private final ProductOrderAnnouncements announcements;
    private final Errands errands;
    private final Ids ids;
    private final Clock clock;

    PlaceProductOrder(
            Placing placing,
            ProductOrders orders,
            ProductOrderAnnouncements announcements,
            Errands errands,
            Ids ids,
            Clock clock) {
        this.placing = placing;
        this.orders = orders;
        this.announcements = announcements;
        this.errands = errands;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The same idempotency key with the same body gives the order that the first request made.
     *
     * @throws RequestRefused when the key was used for another body
     */
    public ProductOrder place(ProductOrder.Draft draft, @Nullable String idempotencyKey) {
        return placing.once(
                () -> insert(draft),
                () -> Optional.ofNullable(idempotencyKey).flatMap(orders::findByIdempotencyKey),
                first -> first.isSameRequest(draft.fingerprint()));
    }

    private ProductOrder insert(ProductOrder.Draft draft) {
        var order = orders.save(ProductOrder.place(ids.next(), draft, clock.instant()));
        announcements.announce(order);
        errands.now(ErrandKinds.ASSESS, order.getId(), order);
        return order;
    }
}
