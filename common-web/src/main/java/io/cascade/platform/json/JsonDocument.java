package io.cascade.platform.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object as an immutable value: attributes that the domain carries or looks into without owning their shape. */
public record JsonDocument(Map<String, Object> values) {

    public static final JsonDocument EMPTY = new JsonDocument(Map.of());

    public JsonDocument {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
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

    /** Whether it needs no more memory than so many characters, a value counted as 50. */
    public boolean isWithin(int most) {
        return new Extent(most).holds(values);
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
