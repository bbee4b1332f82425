package io.cascade.boundary.hub.query;

import io.cascade.boundary.filter.Filter;
import io.cascade.boundary.filter.FilterNotUnderstood;
import io.cascade.boundary.filter.FilterReader;
import io.cascade.boundary.filter.JsonFilter;
import io.cascade.boundary.filter.Operator;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A filter on events as TMF630 writes them: {@code eventType=A,B&productOrder.state=held}. Paths begin in the envelope or,
 * for short, at the resource that the event holds.
 */
public final class EventQuery {

    /** Wants everything. */
    public static final EventQuery ALL = new EventQuery(Filter.NONE);

    private static final int LONGEST = 4_000;
    private static final int LARGEST_REGEXES = 1_000;
    private static final String EVENT_TYPE = "eventType";
    private static final Set<String> ENVELOPE =
            Set.of("eventId", "eventTime", EVENT_TYPE, "correlationId", "domain", "title", "timeOcurred", "event");

    private final Filter filter;
    private final JsonFilter glance;
    private final JsonFilter look;

    private EventQuery(Filter filter) {
        this.filter = filter;
        this.glance = JsonFilter.of(filter.withoutRegexes());
        this.look = filter.hasRegex() ? JsonFilter.of(filter) : glance;
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
        var filter = FilterReader.readUrl(text);
        if (filter.sizeOfRegexes() > LARGEST_REGEXES) {
            throw new FilterNotUnderstood(
                    "",
                    "must not have regular expressions of more than %d characters in all when their repetitions are written out"
                            .formatted(LARGEST_REGEXES));
        }
        return new EventQuery(filter.at(path -> fromTheEnvelope(path, resources)));
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

    /** Whether it may want the event, as far as can be said in no time. */
    public boolean mayMatch(EventView event) {
        return this == ALL || glance.letsPass(event.tree());
    }

    /** Whether what may match needs a closer look. */
    public boolean hasRegex() {
        return look != glance;
    }

    /** Whether it wants the event. */
    public boolean matches(JsonNode event) {
        return this == ALL || look.letsPass(event);
    }

    /** What its regular expressions cost, see {@link Filter#sizeOfRegexes()}. */
    public long sizeOfRegexes() {
        return filter.sizeOfRegexes();
    }

    /** Whether it asks for events of this type by name. */
    public boolean asksFor(String eventType) {
        return filter.conditions()
                .anyMatch(condition -> condition.path().equals(EVENT_TYPE)
                        && condition.operator() == Operator.EQ
                        && condition.values().contains(eventType));
    }
}
