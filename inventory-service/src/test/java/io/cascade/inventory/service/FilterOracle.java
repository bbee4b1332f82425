package io.cascade.inventory.service;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Says of a resource, as it is shown, whether a filter of TMF630 lets it pass: the plain reading of the rules. */
record FilterOracle(String path, String operator, List<String> values) {

    String asParameter() {
        return path + (operator.equals("eq") ? "" : "." + operator) + "=" + String.join(",", values);
    }

    boolean letsPass(JsonNode resource) {
        return switch (operator) {
            case "ne" -> values.stream().noneMatch(value -> isAny(resource, found -> isEqual(found, value)));
            case "eq" -> values.stream().anyMatch(value -> isAny(resource, found -> isEqual(found, value)));
            case "regex" ->
                isAny(
                        resource,
                        found -> Pattern.compile(values.getFirst())
                                .matcher(found.asString())
                                .find());
            default -> values.stream().anyMatch(value -> isAny(resource, found -> compares(found, value)));
        };
    }

    private interface Test {
        boolean holdsFor(JsonNode found);
    }

    private boolean isAny(JsonNode resource, Test test) {
        return found(resource, List.of(path.split("\\.")))
                .filter(JsonNode::isValueNode)
                .anyMatch(test::holdsFor);
    }

    private static Stream<JsonNode> found(JsonNode node, List<String> names) {
        if (node.isArray()) {
            return node.valueStream().flatMap(element -> found(element, names));
        }
        return names.isEmpty()
                ? Stream.of(node)
                : Stream.ofNullable(node.get(names.getFirst()))
                        .flatMap(child -> found(child, names.subList(1, names.size())));
    }

    private static boolean isEqual(JsonNode found, String value) {
        return found.isNumber()
                ? number(value)
                        .filter(wanted -> found.decimalValue().compareTo(wanted) == 0)
                        .isPresent()
                : found.asString().equals(value)
                        || instant(value).equals(instant(found.asString()))
                                && instant(value).isPresent();
    }

    private boolean compares(JsonNode found, String value) {
        var order = order(found, value);
        return order.isPresent()
                && switch (operator) {
                    case "gt" -> order.get() > 0;
                    case "gte" -> order.get() >= 0;
                    case "lt" -> order.get() < 0;
                    default -> order.get() <= 0;
                };
    }

    /** Numbers by size, dates by time; a text is what it is written as. */
    private static Optional<Integer> order(JsonNode found, String value) {
        var size = number(value);
        if (size.isPresent()) {
            return number(found.asString()).map(number -> number.compareTo(size.get()));
        }
        var then = instant(found.asString());
        var wanted = instant(value);
        if (wanted.isPresent()) {
            return then.map(time -> time.toInstant().compareTo(wanted.get().toInstant()));
        }
        return Optional.of(found.asString().compareTo(value));
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<OffsetDateTime> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text));
        } catch (java.time.DateTimeException e) {
            return Optional.empty();
        }
    }
}
