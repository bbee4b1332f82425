package io.cascade.tmf.event;

import io.cascade.tmf.common.EventEnvelope;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Events of one name in one domain.
 *
 * @param resource the property under which the resource travels, such as {@code productOrder}
 * @param payload the record that describes the resource
 * @param isExtension whether it is ours, beside what the contract of the domain knows
 */
public record EventType(
        EventDomain domain, String resource, EventKind kind, Class<? extends Record> payload, boolean isExtension) {

    /** What the contracts tell of nearly every resource. */
    static List<EventType> ofLifecycle(EventDomain domain, String resource, Class<? extends Record> payload) {
        return of(
                domain,
                resource,
                payload,
                EventKind.CREATE,
                EventKind.ATTRIBUTE_VALUE_CHANGE,
                EventKind.STATE_CHANGE,
                EventKind.DELETE);
    }

    /** What the contracts tell of a task, which is neither amended nor removed. */
    static List<EventType> ofTask(EventDomain domain, String resource, Class<? extends Record> payload) {
        return of(domain, resource, payload, EventKind.CREATE, EventKind.STATE_CHANGE);
    }

    /** Events as the contract of the domain has them. */
    static List<EventType> of(
            EventDomain domain, String resource, Class<? extends Record> payload, EventKind... kinds) {
        return Stream.of(kinds)
                .map(kind -> new EventType(domain, resource, kind, payload, false))
                .toList();
    }

    /** Events of ours. */
    static List<EventType> beside(
            EventDomain domain, String resource, Class<? extends Record> payload, EventKind... kinds) {
        return Stream.of(kinds)
                .map(kind -> new EventType(domain, resource, kind, payload, true))
                .toList();
    }

    /** What envelopes say, such as {@code ProductOrderStateChangeEvent}. */
    public String name() {
        return kind.typeFor(resource);
    }

    boolean describes(EventEnvelope envelope) {
        return name().equals(envelope.eventType())
                && domain.wireName().equals(envelope.domain())
                && Set.of(resource).equals(envelope.event().keySet());
    }
}
