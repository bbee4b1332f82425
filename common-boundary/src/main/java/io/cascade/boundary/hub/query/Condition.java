package io.cascade.boundary.hub.query;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * One part of a filter: what lies at a path of the event holds against one of the values.
 *
 * @param path through objects and arrays of the envelope; of an array, any element may match
 */
record Condition(List<String> path, Operator operator, List<String> values) {

    boolean holds(JsonNode event) {
        var actual = leaves(event, path).toList();
        if (operator == Operator.NE) {
            return actual.stream().noneMatch(values::contains);
        }
        return actual.stream().anyMatch(leaf -> values.stream().anyMatch(value -> operator.holds(leaf, value)));
    }

    /** Whether it asks for events of this type by name. */
    boolean asksFor(String eventType) {
        return path.equals(List.of("eventType")) && operator == Operator.EQ && values.contains(eventType);
    }

    private static Stream<String> leaves(JsonNode node, List<String> path) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false).flatMap(element -> leaves(element, path));
        }
        if (path.isEmpty()) {
            return node.isValueNode() && !node.isNull() ? Stream.of(node.asString()) : Stream.empty();
        }
        var child = node.get(path.getFirst());
        return child == null ? Stream.empty() : leaves(child, path.subList(1, path.size()));
    }
}
