package io.cascade.kernel.json;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object as an immutable value: attributes that the domain carries or looks into without owning their shape. Their
 * order is that of their names, shorter ones first, as the database has it: what is read again says the same as before.
 */
public record JsonDocument(Map<String, Object> values) {

    private static final Comparator<String> ORDER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    public static final JsonDocument EMPTY = new JsonDocument(Map.of());

    public JsonDocument {
        var ordered = new TreeMap<String, Object>(ORDER);
        ordered.putAll(values);
        values = Collections.unmodifiableMap(ordered);
    }

    public static JsonDocument of(Map<String, ? extends Object> values) {
        return values.isEmpty() ? EMPTY : new JsonDocument(Map.copyOf(values));
    }

    public @Nullable Object get(String name) {
        return values.get(name);
    }

    public @Nullable String text(String name) {
        var value = values.get(name);
        return value == null ? null : value.toString();
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** Whether documents need no more memory together than so many characters, a value counted as 50. */
    public static boolean areWithin(int most, Stream<JsonDocument> documents) {
        var extent = new Extent(most);
        return documents.allMatch(document -> extent.holds(document.values));
    }

    /** What it needs of the memory, in characters, a value counted as 50. */
    public int extent() {
        return Extent.of(values);
    }

    /** This document with the other's attributes laid over it. */
    public JsonDocument with(Map<String, ? extends Object> others) {
        if (others.isEmpty()) {
            return this;
        }
        var merged = new LinkedHashMap<>(values);
        merged.putAll(others);
        return new JsonDocument(merged);
    }
}
