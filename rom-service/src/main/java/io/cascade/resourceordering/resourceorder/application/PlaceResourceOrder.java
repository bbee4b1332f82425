package io.cascade.resourceordering.resourceorder.application;

import io.cascade.kernel.ids.Ids;
import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.messaging.errand.Errands;
import io.cascade.ordering.aggregate.Placing;
import io.cascade.resourceordering.resourceorder.ResourceOrder;
import io.cascade.resourceordering.resourceorder.ResourceOrderAnnouncements;
import io.cascade.resourceordering.resourceorder.ResourceOrders;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes an order: acknowledged and safe when it returns, everything else follows. */
@Component
public class PlaceResourceOrder {

    private final Placing placing;
    private final ResourceOrders orders;
    private final ResourceOrderAnnouncements announcements;
    private final Errands errands;
    private final Ids ids;
    private final Clock clock;

    PlaceResourceOrder(
            Placing placing,
            ResourceOrders orders,
            ResourceOrderAnnouncements announcements,
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
    public ResourceOrder place(ResourceOrder.Draft draft, @Nullable String idempotencyKey) {
        return placing.once(
                () -> placeWithin(ids.next(), draft),
                () -> Optional.ofNullable(idempotencyKey).flatMap(orders::findByIdempotencyKey),
                first -> first.isSameRequest(draft.fingerprint()));
    }

    /** Takes an order inside the caller's transaction, under an id that the caller gives it. */
    public ResourceOrder placeWithin(String id, ResourceOrder.Draft draft) {
        var order = orders.save(ResourceOrder.place(id, draft, clock.instant()));
        announcements.announce(order);
        errands.now(ErrandKinds.ALLOCATE, order.getId(), order);
        return order;
    }
}
