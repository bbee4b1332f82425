package io.cascade.boundary.filter;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A condition that is held against documents.
 *
 * @param isNegated whether it holds when none of what is found passes the test
 */
record JsonCondition(List<String> path, boolean isNegated, BiPredicate<JsonNode, Effort> test) {

    static JsonCondition of(Condition condition) {
        var isNegated = condition.operator() == Operator.NE;
        var operator = isNegated ? Operator.EQ : condition.operator();
        var tests =
                condition.values().stream().map(value -> test(operator, value)).toList();
        return new JsonCondition(
                List.of(condition.path().split("\\.")),
                isNegated,
                (found, effort) -> tests.stream().anyMatch(test -> test.test(found, effort)));
    }

    private static BiPredicate<JsonNode, Effort> test(Operator operator, String value) {
        if (operator == Operator.REGEX) {
            var regex = Regex.of(value);
            return (found, effort) -> regex.isFoundIn(found.asString(), effort);
        }
        var comparison = new JsonComparison(operator, Wanted.of(value));
        return (found, effort) -> comparison.holds(found);
    }

    boolean holds(JsonNode document, Effort effort) {
        var found = Stream.of(document);
        for (var name : path) {
            found = found.flatMap(JsonCondition::elements)
                    .flatMap(object -> Stream.ofNullable(object.isObject() ? object.get(name) : null));
        }
        return isNegated
                != found.flatMap(JsonCondition::elements)
                        .filter(value -> value.isValueNode() && !value.isNull())
                        .anyMatch(value -> test.test(value, effort));
    }

    private static Stream<JsonNode> elements(JsonNode node) {
        return node.isArray() ? node.valueStream() : Stream.of(node);
    }
}
