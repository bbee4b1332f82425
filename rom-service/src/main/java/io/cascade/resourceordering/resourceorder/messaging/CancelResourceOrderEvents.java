package io.cascade.resourceordering.resourceorder.messaging;

import io.cascade.platform.cancellation.CancelTask;
import io.cascade.platform.cancellation.CancelTaskAnnouncements;
import io.cascade.platform.outbox.Envelopes;
import io.cascade.platform.outbox.EventOutbox;
import io.cascade.platform.outbox.OutboundEvent;
import io.cascade.resourceordering.resourceorder.web.CancelResourceOrderMapper;
import org.springframework.stereotype.Component;

/** Tells the world of the wishes to cancel resource orders, on a topic of their own. */
@Component
class CancelResourceOrderEvents implements CancelTaskAnnouncements {

    static final String TOPIC = "tmf.cancel-resource-order.v1";

    private final Envelopes envelopes;
    private final EventOutbox outbox;

    CancelResourceOrderEvents(Envelopes envelopes, EventOutbox outbox) {
        this.envelopes = envelopes;
        this.outbox = outbox;
    }

    @Override
    public void created(CancelTask task) {
        publish("CancelResourceOrderCreateEvent", task);
    }

    @Override
    public void moved(CancelTask task) {
        publish("CancelResourceOrderStateChangeEvent", task);
    }

    private void publish(String type, CancelTask task) {
        var envelope = envelopes.wrap(
                type,
                "resourceOrdering",
                task.correlationId(),
                "cancelResourceOrder",
                CancelResourceOrderMapper.toDto(task));
        outbox.publish(new OutboundEvent(TOPIC, task.id(), envelope));
    }
}
