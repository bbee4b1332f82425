package io.cascade.serviceordering.serviceorder.application;

import io.cascade.kernel.ids.Ids;
import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.messaging.errand.Errands;
import io.cascade.ordering.aggregate.Placing;
import io.cascade.serviceordering.serviceorder.ServiceOrder;
import io.cascade.serviceordering.serviceorder.ServiceOrderAnnouncements;
import io.cascade.serviceordering.serviceorder.ServiceOrders;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes an order: acknowledged and safe when it returns, everything else follows. */
@Component
public class PlaceServiceOrder {

    private final Placing placing;
    private final ServiceOrders orders;
    private final ServiceOrderAnnouncements announcements;
    private final Errands errands;
    private final Ids ids;
    private final Clock clock;

    PlaceServiceOrder(
            Placing placing,
            ServiceOrders orders,
            ServiceOrderAnnouncements announcements,
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
    public ServiceOrder place(ServiceOrder.Draft draft, @Nullable String idempotencyKey) {
        return placing.once(
                () -> insert(draft),
                () -> Optional.ofNullable(idempotencyKey).flatMap(orders::findByIdempotencyKey),
                first -> first.isSameRequest(draft.fingerprint()));
    }

    private ServiceOrder insert(ServiceOrder.Draft draft) {
        var order = orders.save(ServiceOrder.place(ids.next(), draft, clock.instant()));
        announcements.announce(order);
        errands.now(ErrandKinds.PLAN, order.getId(), order);
        return order;
    }
}
