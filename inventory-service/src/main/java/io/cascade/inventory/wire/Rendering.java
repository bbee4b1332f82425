package io.cascade.inventory.wire;

import io.cascade.inventory.characteristic.Characteristics;
import io.cascade.kernel.json.Json;
import io.cascade.kernel.json.JsonDocument;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the wire record of an entry together from what the inventory models and what it carries. */
public final class Rendering {

    private final Map<String, Object> attributes = new LinkedHashMap<>();

    private Rendering() {}

    public static Rendering of(String path, String id) {
        return new Rendering().put("id", id).put("href", path + "/" + id);
    }

    public Rendering put(String name, @Nullable Object value) {
        if (value != null) {
            attributes.put(name, value);
        }
        return this;
    }

    public Rendering put(String name, Characteristics characteristics) {
        if (!characteristics.values().isEmpty()) {
            attributes.put(
                    name,
                    characteristics.values().stream().map(JsonDocument::values).toList());
        }
        return this;
    }

    public Rendering putAll(JsonDocument carried) {
        attributes.putAll(carried.values());
        return this;
    }

    /** @param type the {@code @type} of entries that name none of their own */
    public <T> T as(Class<T> wireRecord, String type) {
        attributes.putIfAbsent("@type", type);
        return Json.mapper().convertValue(attributes, wireRecord);
    }
}
