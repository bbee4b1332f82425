package io.cascade.boundary.filter;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Holds a filter against documents. What it says of one is what a list says whose rows are such documents. */
public final class JsonFilter {

    private final List<List<JsonCondition>> groups;

    private JsonFilter(List<List<JsonCondition>> groups) {
        this.groups = groups;
    }

    public static JsonFilter of(Filter filter) {
        return new JsonFilter(filter.groups().stream()
                .map(group -> group.stream().map(JsonCondition::of).toList())
                .toList());
    }

    /** Also when to say it would cost too much: whoever filters may be told more than was asked for, and never less. */
    public boolean letsPass(JsonNode document) {
        var effort = new Effort();
        try {
            return groups.stream()
                    .allMatch(group -> group.stream().anyMatch(condition -> condition.holds(document, effort)));
        } catch (Effort.Exhausted e) {
            return true;
        }
    }
}
