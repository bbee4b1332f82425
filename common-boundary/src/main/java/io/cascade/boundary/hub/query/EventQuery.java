package io.cascade.boundary.hub.query;

import io.cascade.boundary.filter.Filter;
import io.cascade.boundary.filter.FilterNotUnderstood;
import io.cascade.boundary.filter.FilterReader;
import io.cascade.boundary.filter.JsonFilter;
import io.cascade.boundary.filter.Operator;
import java.util.Set;

/**
 * A filter on events as TMF630 writes them: {@code eventType=A,B&productOrder.state=held}. Paths begin in the envelope or,
 * for short, at the resource that the event holds.
 */
public final class EventQuery {

    /** Wants everything. */
    public static final EventQuery ALL = new EventQuery(Filter.NONE);

    private static final int LONGEST = 4_000;
    private static final String EVENT_TYPE = "eventType";
    private static final Set<String> ENVELOPE =
            Set.of("eventId", "eventTime", EVENT_TYPE, "correlationId", "domain", "title", "timeOcurred", "event");

    private final Filter filter;
    private final JsonFilter test;

    private EventQuery(Filter filter) {
        this.filter = filter;
        this.test = JsonFilter.of(filter);
    }

    /**
     * @param text encoded as in a URL
     * @param resources names of the resources that events of the API may hold, such as {@code productOrder}
     * @throws FilterNotUnderstood with what is wrong
     */
    public static EventQuery parse(String text, Set<String> resources) {
        if (text.isBlank()) {
            return ALL;
        }
        if (text.length() > LONGEST) {
            throw new FilterNotUnderstood("", "must not be longer than " + LONGEST + " characters");
        }
        return new EventQuery(FilterReader.readUrl(text).at(path -> fromTheEnvelope(path, resources)));
    }

    private static String fromTheEnvelope(String path, Set<String> resources) {
        var first = path.split("\\.", 2)[0];
        if (resources.contains(first)) {
            return "event." + path;
        }
        if (ENVELOPE.contains(first)) {
            return path;
        }
        throw new FilterNotUnderstood(
                path,
                "begins neither in the envelope nor at one of "
                        + resources.stream().sorted().toList());
    }

    public boolean matches(EventView event) {
        return this == ALL || test.letsPass(event.tree());
    }

    /** Whether it asks for events of this type by name. */
    public boolean asksFor(String eventType) {
        return filter.conditions()
                .anyMatch(condition -> condition.path().equals(EVENT_TYPE)
                        && condition.operator() == Operator.EQ
                        && condition.values().contains(eventType));
    }
}
