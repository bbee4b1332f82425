package io.cascade.inventory.messaging;

import io.cascade.kernel.json.Json;
import io.cascade.kernel.lifecycle.StateChange;
import io.cascade.messaging.journal.Journal;
import io.cascade.messaging.outbox.Envelopes;
import io.cascade.messaging.outbox.EventOutbox;
import io.cascade.messaging.outbox.OutboundEvent;
import io.cascade.tmf.event.EventChannel;
import io.cascade.tmf.event.EventKind;
import io.cascade.web.bounds.ResourceSize;
import java.util.List;
import org.springframework.stereotype.Component;

/** Journals what happened to an entry in a transaction and publishes it as one event, named after what tells most. */
@Component
public class InventoryEvents {

    /** What has no more bytes has not too many values either. */
    private static final int CERTAINLY_SMALL = 256 * 1024;

    private final Journal journal;
    private final EventOutbox outbox;
    private final Envelopes envelopes;

    InventoryEvents(Journal journal, EventOutbox outbox, Envelopes envelopes) {
        this.journal = journal;
        this.outbox = outbox;
        this.envelopes = envelopes;
    }

    /**
     * Tells what happened to an entry, which is known to be something.
     *
     * @param version of the entry after it
     * @param moves of the entry, oldest first; none when only attributes changed
     * @param resource the entry as the wire shows it
     * @throws io.cascade.kernel.refusal.RequestRefused when the entry has become too large to be told
     */
    public void publish(
            EventChannel channel,
            String id,
            long version,
            String correlationId,
            List<StateChange> moves,
            Object resource) {
        int bytes = publish(channel, happening(moves), id, version, correlationId, moves, resource);
        if (bytes > CERTAINLY_SMALL) {
            ResourceSize.bounded(text -> Json.mapper().writeValue(text, resource));
        }
    }

    /** Tells that an entry is gone, with the entry as it last was. */
    public void publishDeletion(EventChannel channel, String id, long version, String correlationId, Object resource) {
        publish(channel, EventKind.DELETE, id, version, correlationId, List.of(), resource);
    }

    private int publish(
            EventChannel channel,
            EventKind kind,
            String id,
            long version,
            String correlationId,
            List<StateChange> moves,
            Object resource) {
        var row = journal.append(id, version, correlationId, moves);
        var envelope = envelopes.wrap(row, channel.type(kind), correlationId, resource);
        return outbox.publish(new OutboundEvent(channel, id, envelope));
    }

    private static EventKind happening(List<StateChange> changes) {
        if (changes.stream().anyMatch(StateChange::isBirth)) {
            return EventKind.CREATE;
        }
        return changes.isEmpty() ? EventKind.ATTRIBUTE_VALUE_CHANGE : EventKind.STATE_CHANGE;
    }
}
