package io.cascade.boundary.hub.query;

import io.cascade.kernel.json.Json;
import io.cascade.tmf.common.EventEnvelope;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An event as filters see it. Its tree is made once, and only if a filter looks into it. For one thread. */
public final class EventView {

    private final EventEnvelope envelope;
    private @Nullable JsonNode tree;

    public EventView(EventEnvelope envelope) {
        this.envelope = envelope;
    }

    public String type() {
        return envelope.eventType();
    }

    JsonNode tree() {
        var made = tree;
        if (made == null) {
            made = Json.mapper().valueToTree(envelope);
            tree = made;
        }
        return made;
    }
}
