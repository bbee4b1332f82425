package io.cascade.kernel.json;

import java.util.Map;
import tools.jackson.core.type.TypeReference;

/** The attributes of a contract record that the domain does not honour: kept as they came and given back untouched. */
public final class Carried {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private Carried() {}

    /** @param honoured wire names of the attributes that have a place of their own */
    public static JsonDocument from(Record contract, String... honoured) {
        var attributes = asMap(contract);
        for (var name : honoured) {
            attributes.remove(name);
        }
        return attributes.isEmpty() ? JsonDocument.EMPTY : new JsonDocument(attributes);
    }

    /** The wire form of a contract record as a map. */
    public static Map<String, Object> asMap(Object contract) {
        return Json.mapper().convertValue(contract, OBJECT);
    }
}
