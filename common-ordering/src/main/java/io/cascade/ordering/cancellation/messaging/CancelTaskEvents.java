package io.cascade.ordering.cancellation.messaging;

import io.cascade.messaging.outbox.Envelopes;
import io.cascade.messaging.outbox.EventOutbox;
import io.cascade.messaging.outbox.OutboundEvent;
import io.cascade.ordering.cancellation.CancelTask;
import io.cascade.ordering.cancellation.CancelTaskAnnouncements;
import io.cascade.ordering.cancellation.wire.CancelTaskApi;
import io.cascade.tmf.event.EventKind;
import org.springframework.stereotype.Component;

/** Tells the world of cancel tasks, on a topic of their own. */
@Component
class CancelTaskEvents implements CancelTaskAnnouncements {

    private final CancelTaskApi<?> api;
    private final Envelopes envelopes;
    private final EventOutbox outbox;

    CancelTaskEvents(CancelTaskApi<?> api, Envelopes envelopes, EventOutbox outbox) {
        this.api = api;
        this.envelopes = envelopes;
        this.outbox = outbox;
    }

    @Override
    public void created(CancelTask task) {
        publish(EventKind.CREATE, task);
    }

    @Override
    public void moved(CancelTask task) {
        publish(EventKind.STATE_CHANGE, task);
    }

    private void publish(EventKind kind, CancelTask task) {
        var envelope = envelopes.wrap(task.version(), api.channel().type(kind), task.correlationId(), api.toDto(task));
        outbox.publish(new OutboundEvent(api.channel(), task.id(), envelope));
    }
}
