package io.cascade.web;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.cascade.kernel.json.DateTimes;
import io.cascade.kernel.refusal.Violation;
import io.cascade.kernel.refusal.Violations;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Holds a JSON body against the record that it is to become and finds everything that is wrong at once, or as much as is told. The record is the
 * contract: a component that is not {@link Nullable} is mandatory, its type says what is legal.
 */
public final class ContractCheck {

    private final Violations violations;

    private ContractCheck(Violations violations) {
        this.violations = violations;
    }

    /** Everything that is wrong, each with its path, as far as it can be told; empty when the body fits. */
    public static List<Violation> violations(JsonNode body, Type contract) {
        var violations = new Violations();
        check(body, contract, violations);
        return violations.found();
    }

    /**
     * Checks a body that no record describes, such as the operations of a patch.
     *
     * @throws io.cascade.kernel.refusal.RequestRefused when something in it could not be kept as it is
     */
    public static void refuseWhatCannotBeKept(JsonNode body) {
        var violations = new Violations();
        StorableBody.check(body, violations);
        violations.refuse();
    }

    /** Adds what is wrong to what has been found before. */
    public static void check(JsonNode body, Type contract, Violations violations) {
        new ContractCheck(violations).value(BodyPath.ROOT, body, contract);
        StorableBody.check(body, violations);
    }

    private void value(BodyPath path, JsonNode node, Type type) {
        if (violations.areEnough()) {
            return;
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            generic(path, node, raw, generic.getActualTypeArguments());
        } else if (type instanceof Class<?> simple) {
            simple(path, node, simple);
        }
    }

    private void generic(BodyPath path, JsonNode node, Class<?> type, Type[] arguments) {
        if (Collection.class.isAssignableFrom(type)) {
            list(path, node, arguments[0]);
        } else if (Map.class.isAssignableFrom(type)) {
            map(path, node, arguments[1]);
        } else if (type == Optional.class) {
            value(path, node, arguments[0]);
        } else {
            simple(path, node, type);
        }
    }

    private void simple(BodyPath path, JsonNode node, Class<?> type) {
        if (isReadByAttributes(type)) {
            object(path, node, type);
        } else if (type.isEnum()) {
            constant(path, node, type);
        } else if (type == Instant.class) {
            dateTime(path, node);
        } else if (type == String.class) {
            expect(path, node.isString(), "must be a string");
        } else if (type == Boolean.class || type == boolean.class) {
            expect(path, node.isBoolean(), "must be true or false");
        } else if (type == Integer.class || type == int.class) {
            whole(path, node, node.canConvertToInt(), Integer.MIN_VALUE, Integer.MAX_VALUE);
        } else if (type == Long.class || type == long.class) {
            whole(path, node, node.canConvertToLong(), Long.MIN_VALUE, Long.MAX_VALUE);
        } else if (type == BigDecimal.class || type == Double.class) {
            expect(path, node.isNumber(), "must be a number");
        } else if (type == Duration.class) {
            expect(path, node.isString() && isDuration(node.asString()), "must be a duration as ISO 8601 writes it");
        }
    }

    private void whole(BodyPath path, JsonNode node, boolean fits, long least, long most) {
        expect(path, node.isIntegralNumber(), "must be a whole number");
        expect(path, !node.isIntegralNumber() || fits, "must lie between %d and %d".formatted(least, most));
    }

    /** Whether it is read attribute by attribute; a type that reads itself takes whatever it can. */
    private static boolean isReadByAttributes(Class<?> type) {
        return type.isRecord() && !type.isAnnotationPresent(JsonDeserialize.class);
    }

    private void object(BodyPath path, JsonNode node, Class<?> type) {
        if (!node.isObject()) {
            expect(path, false, "must be an object");
            return;
        }
        for (var attribute : RecordShape.of(type).attributes()) {
            attribute(path, node, attribute);
        }
    }

    private void attribute(BodyPath path, JsonNode node, RecordShape.Attribute attribute) {
        var name = attribute.name();
        var child = node.get(name);
        var childPath = path.below(name);
        if (child == null || child.isNull()) {
            expect(childPath, attribute.isOptional(), "is mandatory");
        } else {
            value(childPath, child, attribute.type());
        }
    }

    private void list(BodyPath path, JsonNode node, Type elementType) {
        if (!node.isArray()) {
            expect(path, false, "must be an array");
            return;
        }
        for (int i = 0; i < node.size(); i++) {
            value(path.element(i), node.get(i), elementType);
        }
    }

    private void map(BodyPath path, JsonNode node, Type valueType) {
        expect(path, node.isObject(), "must be an object");
        node.properties().forEach(entry -> value(path.below(entry.getKey()), entry.getValue(), valueType));
    }

    private void constant(BodyPath path, JsonNode node, Class<?> type) {
        var legal =
                Arrays.stream(type.getFields()).map(ContractCheck::spellingOf).toList();
        var isKnown = node.isString() && (legal.contains(node.asString()) || isAlias(node.asString(), type));
        expect(path, isKnown, "must be one of " + legal);
    }

    private void dateTime(BodyPath path, JsonNode node) {
        expect(
                path,
                node.isString() && DateTimes.in(node.asString()).isPresent(),
                "must be a date-time as RFC 3339 writes it");
    }

    private static boolean isDuration(String text) {
        try {
            Duration.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private void expect(BodyPath path, boolean holds, String message) {
        if (!holds) {
            violations.add(path.toString(), message);
        }
    }

    /** Whether older texts of the standard spell a constant so. */
    private static boolean isAlias(String text, Class<?> type) {
        return Arrays.stream(type.getFields())
                .map(constant -> constant.getAnnotation(JsonAlias.class))
                .anyMatch(alias -> alias != null && List.of(alias.value()).contains(text));
    }

    private static String spellingOf(java.lang.reflect.Field constant) {
        var spelling = constant.getAnnotation(JsonProperty.class);
        return spelling == null ? constant.getName() : spelling.value();
    }
}
