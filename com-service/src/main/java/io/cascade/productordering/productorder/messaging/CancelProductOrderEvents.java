package io.cascade.productordering.productorder.messaging;

import io.cascade.platform.cancellation.CancelTask;
import io.cascade.platform.cancellation.CancelTaskAnnouncements;
import io.cascade.platform.outbox.Envelopes;
import io.cascade.platform.outbox.EventOutbox;
import io.cascade.platform.outbox.OutboundEvent;
import io.cascade.productordering.productorder.web.CancelProductOrderMapper;
import org.springframework.stereotype.Component;

/** Tells the world of the wishes to cancel product orders, on a topic of their own. */
@Component
class CancelProductOrderEvents implements CancelTaskAnnouncements {

    static final String TOPIC = "tmf.cancel-product-order.v1";

    private final Envelopes envelopes;
    private final EventOutbox outbox;

    CancelProductOrderEvents(Envelopes envelopes, EventOutbox outbox) {
        this.envelopes = envelopes;
        this.outbox = outbox;
    }

    @Override
    public void created(CancelTask task) {
        publish("CancelProductOrderCreateEvent", task);
    }

    @Override
    public void moved(CancelTask task) {
        publish("CancelProductOrderStateChangeEvent", task);
    }

    private void publish(String type, CancelTask task) {
        var envelope = envelopes.wrap(
                type,
                "productOrdering",
                task.correlationId(),
                "cancelProductOrder",
                CancelProductOrderMapper.toDto(task));
        outbox.publish(new OutboundEvent(TOPIC, task.id(), envelope));
    }
}
