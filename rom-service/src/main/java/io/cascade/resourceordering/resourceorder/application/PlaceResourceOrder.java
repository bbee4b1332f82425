package io.cascade.resourceordering.resourceorder.application;

import io.cascade.platform.errand.Errands;
import io.cascade.platform.ids.Ids;
import io.cascade.platform.web.RequestRefused;
import io.cascade.resourceordering.resourceorder.ResourceOrder;
import io.cascade.resourceordering.resourceorder.ResourceOrderAnnouncements;
import io.cascade.resourceordering.resourceorder.ResourceOrders;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes an order: acknowledged and safe when it returns, everything else follows. */
@Component
public class PlaceResourceOrder {

    private final TransactionTemplate transaction;
    private final ResourceOrders orders;
    private final EarlierOrders earlierOrders;
    private final ResourceOrderAnnouncements announcements;
    private final Errands errands;
    private final Ids ids;
    private final Clock clock;

    PlaceResourceOrder(
            TransactionTemplate transaction,
            ResourceOrders orders,
            EarlierOrders earlierOrders,
            ResourceOrderAnnouncements announcements,
            Errands errands,
            Ids ids,
            Clock clock) {
        this.transaction = transaction;
        this.orders = orders;
        this.earlierOrders = earlierOrders;
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
        try {
            return insert(draft);
        } catch (DataIntegrityViolationException e) {
            return earlier(idempotencyKey, draft).orElseThrow(() -> e);
        }
    }

    private ResourceOrder insert(ResourceOrder.Draft draft) {
        return transaction.execute(tx -> {
            var order = orders.save(ResourceOrder.place(ids.next(), draft, clock.instant()));
            announcements.announce(order);
            errands.now(ErrandKinds.ALLOCATE, order.getId(), order);
            return order;
        });
    }

    private Optional<ResourceOrder> earlier(@Nullable String idempotencyKey, ResourceOrder.Draft draft) {
        var order = Optional.ofNullable(idempotencyKey).flatMap(earlierOrders::placedWith);
        order.filter(other -> !other.isSameRequest(draft.fingerprint())).ifPresent(other -> {
            throw RequestRefused.unprocessable(
                    "idempotencyKeyReused", "the idempotency key belongs to another request", List.of());
        });
        return order;
    }
}
