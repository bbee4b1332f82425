package io.cascade.inventory.web;

import io.cascade.inventory.characteristic.Characteristics;
import io.cascade.kernel.json.Json;
import io.cascade.kernel.json.JsonDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.type.TypeReference;

/** The attributes of a wire record by name, to take apart what the inventory models and what it merely carries. */
public final class WireAttributes {

    private static final TypeReference<LinkedHashMap<String, Object>> ATTRIBUTES = new TypeReference<>() {};
    private static final TypeReference<List<Map<String, Object>>> OBJECTS = new TypeReference<>() {};

    private final Map<String, Object> attributes;

    private WireAttributes(Map<String, Object> attributes) {
        this.attributes = attributes;
    }

    public static WireAttributes of(Object wireRecord) {
        return new WireAttributes(Json.mapper().convertValue(wireRecord, ATTRIBUTES));
    }

    public Characteristics takeCharacteristics(String name) {
        var given = attributes.remove(name);
        return given == null
                ? Characteristics.NONE
                : new Characteristics(Json.mapper().convertValue(given, OBJECTS).stream()
                        .map(JsonDocument::new)
                        .toList());
    }

    /** What the wire shows of the value, unless the attribute is there. */
    public WireAttributes putIfAbsent(String name, Object value) {
        attributes.putIfAbsent(name, Json.mapper().convertValue(value, Object.class));
        return this;
    }

    public WireAttributes drop(Set<String> names) {
        attributes.keySet().removeAll(names);
        return this;
    }

    /** What an entry carries: all that has no place of its own. */
    public JsonDocument carriedBesides(Set<String> placed) {
        drop(placed);
        return attributes.isEmpty() ? JsonDocument.EMPTY : new JsonDocument(attributes);
    }
}
