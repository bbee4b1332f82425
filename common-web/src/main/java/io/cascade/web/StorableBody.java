package io.cascade.web;

import io.cascade.kernel.json.Numbers;
import io.cascade.kernel.refusal.Violation;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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

    private final List<Violation> violations = new ArrayList<>();
    private final CharsetEncoder utf8 = StandardCharsets.UTF_8.newEncoder();

    private StorableBody() {}

    static List<Violation> violations(JsonNode body) {
        var search = new StorableBody();
        search.value("", "", body);
        return search.violations;
    }

    private void value(String path, String name, JsonNode node) {
        if (node.isString()) {
            text(path, name, node.asString());
        } else if (node.isNumber()) {
            number(path, node);
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                value(path + "[" + i + "]", name, node.get(i));
            }
        } else {
            node.properties().forEach(child -> attribute(path, child.getKey(), child.getValue()));
        }
    }

    private void attribute(String path, String name, JsonNode value) {
        if (!isWellFormed(name)) {
            violations.add(
                    new Violation(path, "must not have an attribute with U+0000 or half a character in its name"));
        }
        var inside = path.isEmpty() ? name : path + "." + name;
        if (EVERYWHERE.contains(name) && !value.isString() && !value.isNull()) {
            violations.add(new Violation(inside, "must be a string"));
        } else {
            value(inside, name, value);
        }
    }

    private void text(String path, String name, String text) {
        if (!isWellFormed(text)) {
            violations.add(new Violation(path, "must not hold the character U+0000 or half a character"));
        }
        var longest = isName(name) ? LONGEST_NAME : LONGEST;
        if (text.length() > longest) {
            violations.add(new Violation(path, "must have at most %d characters".formatted(longest)));
        }
    }

    private void number(String path, JsonNode number) {
        if (!Numbers.isReckonable(number.decimalValue())) {
            violations.add(new Violation(path, "must not be so large or so small a number"));
        }
    }

    /** What things are found by. */
    private static boolean isName(String attribute) {
        return attribute.equals("id") || attribute.endsWith("Id") || attribute.equals("name");
    }

    private boolean isWellFormed(String text) {
        return text.indexOf('\0') < 0 && utf8.canEncode(text);
    }
}
