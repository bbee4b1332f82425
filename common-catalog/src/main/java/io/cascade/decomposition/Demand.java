package io.cascade.decomposition;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An item to decompose, as rules see it.
 *
 * @param characteristics by name
 * @param place what the qualification told of the place, by name; empty where none was needed
 */
public record Demand(String specificationId, Map<String, Object> characteristics, Map<String, String> place) {

    /** The values that expressions compute with, by variable name. */
    public Map<String, Object> variables() {
        var values = new LinkedHashMap<String, Object>();
        characteristics.forEach((name, value) -> values.put("item." + name, ValueType.toCel(value)));
        place.forEach((name, value) -> values.put("place." + name, value));
        return values;
    }
}
