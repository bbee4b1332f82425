package io.cascade.ordering.order;

import io.cascade.kernel.ids.Ids;
import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.messaging.errand.Errands;
import io.cascade.ordering.aggregate.Announcements;
import io.cascade.ordering.aggregate.Placing;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Takes an order: acknowledged and safe when it returns, everything else follows.
 *
 * @param <O> the orders
 * @param <D> how they are asked for
 */
public abstract class PlaceOrder<O extends OrderAggregate, D extends OrderDraft> {

    private final Placing placing;
    private final Orders<O> orders;
    private final Announcements<O> announcements;
    private final Errands errands;
    private final Ids ids;
    private final Clock clock;
    private final String first;

    /** @param first the kind of errand by which the work for an order begins */
    protected PlaceOrder(
            Placing placing,
            Orders<O> orders,
            Announcements<O> announcements,
            Errands errands,
            Ids ids,
            Clock clock,
            String first) {
        this.placing = placing;
        this.orders = orders;
        this.announcements = announcements;
        this.errands = errands;
        this.ids = ids;
        this.clock = clock;
        this.first = first;
    }

    /** The acknowledged order. */
    protected abstract O acknowledged(String id, D draft, Instant at);

    /**
     * The same idempotency key with the same body gives the order that the first request made.
     *
     * @throws RequestRefused when the key was used for another body
     */
    public final O place(D draft) {
        var request = draft.request();
        return placing.once(
                () -> placeWithin(ids.next(), draft),
                () -> Optional.ofNullable(request.idempotencyKey()).flatMap(orders::findByRequestIdempotencyKey),
                earlier -> earlier.request().fingerprint().equals(request.fingerprint()));
    }

    /** Takes an order inside the caller's transaction, under an id that the caller gives it. */
    public final O placeWithin(String id, D draft) {
        var order = orders.save(acknowledged(id, draft, clock.instant()));
        announcements.announce(order);
        errands.now(first, order.getId(), order);
        return order;
    }
}
