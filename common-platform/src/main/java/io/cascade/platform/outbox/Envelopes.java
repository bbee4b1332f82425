package io.cascade.platform.outbox;

import io.cascade.platform.ids.Ids;
import io.cascade.tmf.common.EventEnvelope;
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

    /** @param resourceName the property under which the resource travels, such as {@code productOrder} */
    public EventEnvelope wrap(
            String eventType, String domain, String correlationId, String resourceName, Object resource) {
        var now = clock.instant();
        return new EventEnvelope(
                ids.next(), now, eventType, correlationId, domain, eventType, now, Map.of(resourceName, resource));
    }
}
