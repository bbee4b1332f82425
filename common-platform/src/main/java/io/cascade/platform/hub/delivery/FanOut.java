package io.cascade.platform.hub.delivery;

import io.cascade.platform.hub.Subscriptions;
import io.cascade.platform.hub.query.EventView;
import io.cascade.platform.outbox.EventTap;
import io.cascade.platform.outbox.OutboundEvent;
import io.cascade.platform.persistence.TransactionalBatch;
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
