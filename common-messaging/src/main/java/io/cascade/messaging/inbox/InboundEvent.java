package io.cascade.messaging.inbox;

import io.cascade.kernel.json.Json;
import io.cascade.tmf.common.EventEnvelope;

/** An event of another service. */
public record InboundEvent(EventEnvelope envelope) {

    public String type() {
        return envelope.eventType();
    }

    public String id() {
        return envelope.eventId();
    }

    /**
     * The resource that the event carries.
     *
     * @throws IllegalArgumentException when the event carries no such resource or it does not fit the type
     */
    public <T> T resource(String name, Class<T> type) {
        var resource = envelope.event().get(name);
        if (resource == null) {
            throw new IllegalArgumentException("event %s of type %s carries no %s".formatted(id(), type(), name));
        }
        return Json.mapper().convertValue(resource, type);
    }
}
