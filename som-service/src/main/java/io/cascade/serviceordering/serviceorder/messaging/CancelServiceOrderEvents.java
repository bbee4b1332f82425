package io.cascade.serviceordering.serviceorder.messaging;

import io.cascade.platform.cancellation.CancelTask;
import io.cascade.platform.cancellation.CancelTaskAnnouncements;
import io.cascade.platform.outbox.Envelopes;
import io.cascade.platform.outbox.EventOutbox;
import io.cascade.platform.outbox.OutboundEvent;
import io.cascade.serviceordering.serviceorder.web.CancelServiceOrderMapper;
import org.springframework.stereotype.Component;

/** Tells the world of the wishes to cancel service orders, on a topic of their own. */
@Component
class CancelServiceOrderEvents implements CancelTaskAnnouncements {

    static final String TOPIC = "tmf.cancel-service-order.v1";

    private final Envelopes envelopes;
    private final EventOutbox outbox;

    CancelServiceOrderEvents(Envelopes envelopes, EventOutbox outbox) {
        this.envelopes = envelopes;
        this.outbox = outbox;
    }

    @Override
    public void created(CancelTask task) {
        publish("CancelServiceOrderCreateEvent", task);
    }

    @Override
    public void moved(CancelTask task) {
        publish("CancelServiceOrderStateChangeEvent", task);
    }

    private void publish(String type, CancelTask task) {
        var envelope = envelopes.wrap(
                type,
                "serviceOrdering",
                task.correlationId(),
                "cancelServiceOrder",
                CancelServiceOrderMapper.toDto(task));
        outbox.publish(new OutboundEvent(TOPIC, task.id(), envelope));
    }
}
