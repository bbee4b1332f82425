package io.cascade.platform.outbox;

import io.cascade.platform.ids.Ids;
import io.cascade.tmf.common.EventEnvelope;
import io.cascade.tmf.event.EventType;
import java.time.Clock;
import java.util.Map;
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
        var now = clock.instant();
        return new EventEnvelope(
                ids.next(),
                now,
                type.name(),
                correlationId,
                type.domain().wireName(),
                type.name(),
                now,
                Map.of(type.resource(), resource));
    }
}
