package io.cascade.boundary.hub.delivery;

import io.cascade.boundary.hub.Subscriptions;
import io.cascade.boundary.hub.query.EventView;
import io.cascade.kernel.persistence.TransactionalBatch;
import io.cascade.messaging.outbox.EventTap;
import io.cascade.messaging.outbox.OutboundEvent;
import org.springframework.stereotype.Component;

/**
 * Writes an event for each listener that may want it, in the transaction that publishes it. What takes time to say is left to
 * the courier, see {@link Sieve}.
 */
@Component
class FanOut implements EventTap {

    private final Subscriptions subscriptions;
    private final TransactionalBatch<Deliveries.New> batch;

    FanOut(Subscriptions subscriptions, Deliveries deliveries, Couriers couriers) {
        this.subscriptions = subscriptions;
        this.batch = new TransactionalBatch<>(
                deliveries::insert, written -> written.forEach(delivery -> couriers.wake(delivery.subscription())));
    }

    @Override
    public void published(OutboundEvent event, byte[] packed, int plainBytes) {
        var candidates = subscriptions.ofDomain(event.envelope().domain());
        if (candidates.isEmpty()) {
            return;
        }
        var view = new EventView(event.envelope());
        candidates.stream()
                .filter(subscription -> subscription.mayWant(view))
                .forEach(subscription -> batch.add(new Deliveries.New(subscription.id(), event, packed, plainBytes)));
    }
}
