package io.cascade.inventory.messaging;

import io.cascade.platform.lifecycle.Journal;
import io.cascade.platform.lifecycle.StateChange;
import io.cascade.platform.outbox.Envelopes;
import io.cascade.platform.outbox.EventOutbox;
import io.cascade.platform.outbox.OutboundEvent;
import io.cascade.tmf.event.EventChannel;
import io.cascade.tmf.event.EventKind;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Journals what happened to an entry in a transaction and publishes it as one event, named after what tells most. */
@Component
public class InventoryEvents {

    private final Journal journal;
    private final EventOutbox outbox;
    private final Envelopes envelopes;

    InventoryEvents(Journal journal, EventOutbox outbox, Envelopes envelopes) {
        this.journal = journal;
        this.outbox = outbox;
        this.envelopes = envelopes;
    }

    /**
     * @param changes the moves of the entry, oldest first
     * @param revised whether attributes changed
     * @param resource the entry as the wire shows it, asked for only when there is something to tell
     */
    public void publish(
            EventChannel channel,
            String id,
            String correlationId,
            List<StateChange> changes,
            boolean revised,
            Supplier<?> resource) {
        if (changes.isEmpty() && !revised) {
            return;
        }
        journal.append(id, correlationId, changes);
        publish(channel, happening(changes), id, correlationId, resource.get());
    }

    /** Tells that an entry is gone, with the entry as it last was. */
    public void publishDeletion(EventChannel channel, String id, String correlationId, Object resource) {
        publish(channel, EventKind.DELETE, id, correlationId, resource);
    }

    private void publish(EventChannel channel, EventKind kind, String id, String correlationId, Object resource) {
        var envelope = envelopes.wrap(channel.type(kind), correlationId, resource);
        outbox.publish(new OutboundEvent(channel, id, envelope));
    }

    private static EventKind happening(List<StateChange> changes) {
        if (changes.stream().anyMatch(StateChange::isBirth)) {
            return EventKind.CREATE;
        }
        return changes.isEmpty() ? EventKind.ATTRIBUTE_VALUE_CHANGE : EventKind.STATE_CHANGE;
    }
}
