package io.cascade.messaging.outbox;

import io.cascade.kernel.ids.Ids;
import io.cascade.kernel.lifecycle.JournalRow;
import io.cascade.tmf.common.EventEnvelope;
import io.cascade.tmf.event.EventType;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Wraps resources into event envelopes with fresh ids and the present time. */
@Component
public class Envelopes {

    private final Ids ids;
    private final Clock clock;

    Envelopes(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** @param resource as the type's payload describes it */
    public EventEnvelope wrap(EventType type, String correlationId, Object resource) {
        return wrap(ids.next(), null, type, correlationId, resource, null);
    }

    /** @param version of the resource, by which its events can be put in order though no journal records them */
    public EventEnvelope wrap(long version, EventType type, String correlationId, Object resource) {
        return wrap(ids.next(), version, type, correlationId, resource, null);
    }

    /** @param row what the event tells of; its id and version are the event's */
    public EventEnvelope wrap(JournalRow row, EventType type, String correlationId, Object resource) {
        return wrap(row.id(), row.version(), type, correlationId, resource, null);
    }

    /**
     * A further event about what a row records.
     *
     * @param about tells it from the other events of the row
     */
    public EventEnvelope wrap(JournalRow row, String about, EventType type, String correlationId, Object resource) {
        return wrap(Ids.following(row.id() + "/" + about), row.version(), type, correlationId, resource, null);
    }

    /**
     * An event beside the row's own that asks for something.
     *
     * @param fieldPath the attribute of the resource that is asked for
     */
    public EventEnvelope ask(JournalRow row, EventType type, String correlationId, Object resource, String fieldPath) {
        return wrap(Ids.following(row.id() + "/" + fieldPath), row.version(), type, correlationId, resource, fieldPath);
    }

    private EventEnvelope wrap(
            String id,
            @Nullable Long version,
            EventType type,
            String correlationId,
            Object resource,
            @Nullable String fieldPath) {
        var now = clock.instant();
        return new EventEnvelope(
                id,
                now,
                type.name(),
                correlationId,
                type.domain().wireName(),
                type.name(),
                now,
                fieldPath,
                version,
                Map.of(type.resource(), resource));
    }
}
