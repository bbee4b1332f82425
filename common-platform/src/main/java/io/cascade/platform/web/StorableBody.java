package io.cascade.platform.web;

import io.cascade.platform.json.Numbers;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Finds what PostgreSQL could not keep, wherever it stands in a body: the character U+0000, names that are too long for an
 * index, numbers beyond reckoning.
 */
final class StorableBody {

    private static final int LONGEST_NAME = 200;

    private final List<Violation> violations = new ArrayList<>();

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
        if (holdsNul(name)) {
            violations.add(new Violation(path, "must not have an attribute with the character U+0000 in its name"));
        }
        value(path.isEmpty() ? name : path + "." + name, name, value);
    }

    private void text(String path, String name, String text) {
        if (holdsNul(text)) {
            violations.add(new Violation(path, "must not hold the character U+0000"));
        }
        if (isName(name) && text.length() > LONGEST_NAME) {
            violations.add(new Violation(path, "must have at most %d characters".formatted(LONGEST_NAME)));
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

    private static boolean holdsNul(String text) {
        return text.indexOf('\0') >= 0;
    }
}
