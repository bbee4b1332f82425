package io.cascade.boundary.hub.query;

import java.util.List;
import java.util.Set;

/**
 * A filter on events as TMF630 writes them: {@code eventType=A,B&productOrder.state=held}. Paths begin in the envelope or,
 * for short, at the resource that the event holds.
 */
public record EventQuery(List<Condition> conditions) {

    /** Wants everything. */
    public static final EventQuery ALL = new EventQuery(List.of());

    /**
     * @param resources names of the resources that events of the API may hold, such as {@code productOrder}
     * @throws QueryNotUnderstood with what is wrong
     */
    public static EventQuery parse(String text, Set<String> resources) {
        return text.isBlank() ? ALL : new EventQuery(new QueryReader(resources).read(text));
    }

    public boolean matches(EventView event) {
        return conditions.stream().allMatch(condition -> condition.holds(event.tree()));
    }

    /** Whether it asks for events of this type by name. */
    public boolean asksFor(String eventType) {
        return conditions.stream().anyMatch(condition -> condition.asksFor(eventType));
    }
}
