package io.cascade.boundary.filter;

import java.util.List;

/**
 * A comparison of an attribute with values. It holds when what is found at the path compares so with one of them; {@code ne}
 * holds when {@code eq} does not.
 *
 * @param path the attribute, with dots between an object and its attributes; a path leads through arrays, to many values
 */
public record Condition(String path, Operator operator, List<String> values) {

    public Condition {
        values = List.copyOf(values);
    }

    /** The same of what is found at another path. */
    public Condition at(String other) {
        return new Condition(other, operator, values);
    }

    /** Another comparison with the same values. */
    public Condition by(Operator other) {
        return new Condition(path, other, values);
    }

    boolean isRegex() {
        return operator == Operator.REGEX;
    }

    boolean comparesAs(Condition other) {
        return path.equals(other.path) && operator == other.operator;
    }
}
