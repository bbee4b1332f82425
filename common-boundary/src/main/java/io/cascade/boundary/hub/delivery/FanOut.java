package io.cascade.boundary.hub.delivery;

import io.cascade.boundary.hub.Subscriptions;
import io.cascade.boundary.hub.query.EventView;
import io.cascade.kernel.persistence.TransactionalBatch;
import io.cascade.messaging.outbox.EventTap;
import io.cascade.messaging.outbox.OutboundEvent;
import org.springframework.stereotype.Component;

/** Writes an event for each listener that wants it, in the transaction that publishes it. */
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
                .filter(subscription -> subscription.wants(view))
                .forEach(subscription -> batch.add(new Deliveries.New(subscription.id(), event, packed, plainBytes)));
    }
}
