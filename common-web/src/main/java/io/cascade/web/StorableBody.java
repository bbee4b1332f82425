package io.cascade.web;

import io.cascade.kernel.json.Numbers;
import io.cascade.kernel.refusal.Violations;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Finds what PostgreSQL could not keep, wherever it stands in a body: the character U+0000, names that are too long for an
 * index, text that is none, numbers beyond reckoning; and what is wrong with the attributes that any object may have.
 */
final class StorableBody {

    /** Attributes that any object may have (TMF630), with one type wherever they stand. */
    private static final Set<String> EVERYWHERE =
            Set.of("@type", "@baseType", "@schemaLocation", "@referredType", "@valueSchemaLocation");

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST = 256 * 1024;

    private final Violations violations;
    private final CharsetEncoder utf8 = StandardCharsets.UTF_8.newEncoder();

    private StorableBody(Violations violations) {
        this.violations = violations;
    }

    static void check(JsonNode body, Violations violations) {
        new StorableBody(violations).value(BodyPath.ROOT, "", body);
    }

    private void value(BodyPath path, String name, JsonNode node) {
        if (violations.areEnough()) {
            return;
        }
        if (node.isString()) {
            text(path, name, node.asString());
        } else if (node.isNumber()) {
            number(path, node);
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                value(path.element(i), name, node.get(i));
            }
        } else {
            node.properties().forEach(child -> attribute(path, child.getKey(), child.getValue()));
        }
    }

    private void attribute(BodyPath path, String name, JsonNode value) {
        if (!isWellFormed(name)) {
            wrong(path, "must not have an attribute with U+0000 or half a character in its name");
        }
        var inside = path.below(name);
        if (EVERYWHERE.contains(name) && !value.isString() && !value.isNull()) {
            wrong(inside, "must be a string");
        } else {
            value(inside, name, value);
        }
    }

    private void text(BodyPath path, String name, String text) {
        if (!isWellFormed(text)) {
            wrong(path, "must not hold the character U+0000 or half a character");
        }
        var longest = isName(name) ? LONGEST_NAME : LONGEST;
        if (text.length() > longest) {
            wrong(path, "must have at most %d characters".formatted(longest));
        }
    }

    private void number(BodyPath path, JsonNode number) {
        if (!Numbers.isReckonable(number.decimalValue())) {
            wrong(path, "must not be so large or so small a number");
        }
    }

    private void wrong(BodyPath path, String message) {
        violations.add(path.toString(), message);
    }

    /** What things are found by. */
    private static boolean isName(String attribute) {
        return attribute.equals("id") || attribute.endsWith("Id") || attribute.equals("name");
    }

    private boolean isWellFormed(String text) {
        return text.indexOf('\0') < 0 && utf8.canEncode(text);
    }
}
