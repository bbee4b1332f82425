package io.cascade.inventory.characteristic;

import io.cascade.kernel.json.JsonDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The characteristics of an inventory entry in their order. Each keeps whatever was sent with it; its name is what it is
 * known by.
 */
public record Characteristics(List<JsonDocument> values) {

    public static final Characteristics NONE = new Characteristics(List.of());

    public Characteristics {
        values = List.copyOf(values);
    }

    /** Bare values by their names. */
    public static Characteristics of(Map<String, Object> valuesByName) {
        return new Characteristics(valuesByName.entrySet().stream()
                .map(entry -> new JsonDocument(named(entry.getKey(), entry.getValue())))
                .toList());
    }

    /** These with the later ones: what has the name of an earlier one takes its place. */
    public Characteristics with(Characteristics later) {
        if (later.values.isEmpty()) {
            return this;
        }
        var merged = byName();
        merged.putAll(later.byName());
        return new Characteristics(
                merged.values().stream().flatMap(Collection::stream).toList());
    }

    /** The bare values by their names. */
    public Map<String, Object> valuesByName() {
        var bare = new LinkedHashMap<String, Object>();
        values.forEach(characteristic -> bare.put(nameOf(characteristic), characteristic.get("value")));
        return bare;
    }

    private Map<String, List<JsonDocument>> byName() {
        var groups = new LinkedHashMap<String, List<JsonDocument>>();
        values.forEach(value ->
                groups.computeIfAbsent(nameOf(value), name -> new ArrayList<>()).add(value));
        return groups;
    }

    private static String nameOf(JsonDocument characteristic) {
        return Objects.requireNonNullElse(characteristic.text("name"), "");
    }

    private static Map<String, Object> named(String name, Object value) {
        var characteristic = new LinkedHashMap<String, Object>();
        characteristic.put("name", name);
        characteristic.put("value", value);
        return characteristic;
    }
}
