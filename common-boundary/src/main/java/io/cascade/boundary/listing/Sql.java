package io.cascade.boundary.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of SQL with the values that are bound to its question marks.
 *
 * @param text never holds anything that a client sent
 */
record Sql(String text, List<Object> values) {

    /** Holds whatever else does. */
    static final Sql ALWAYS = of("true");

    static Sql of(String text, Object... values) {
        return new Sql(text, List.of(values));
    }

    /** Holds for none when there is nothing that could. */
    static Sql anyOf(List<Sql> parts) {
        return parts.isEmpty() ? of("false") : joined(parts, " or ");
    }

    /** Holds when there is nothing that must. */
    static Sql allOf(List<Sql> parts) {
        return parts.isEmpty() ? ALWAYS : joined(parts, " and ");
    }

    /** This piece inside another text, at its {@code %s}. */
    Sql within(String template) {
        return new Sql(template.formatted(text), values);
    }

    private static Sql joined(List<Sql> parts, String by) {
        var values = new ArrayList<Object>();
        parts.forEach(part -> values.addAll(part.values()));
        var text = parts.stream().map(Sql::text).collect(Collectors.joining(by, "(", ")"));
        return new Sql(text, values);
    }
}
