package io.cascade.decomposition;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names that an expression may use, with their types. Characteristics are dotted names such as {@code
 * item.downloadSpeed}, so that a misspelt one is found when the rule is compiled and not when an order meets it.
 */
public record Variables(Map<String, ValueType> typed, Collection<String> maps) {

    /** What the qualification of a place tells. */
    public static final List<String> PLACE =
            List.of("exchange", "distributionPoint", "accessTechnology", "servingArea");

    /** What characteristics and places are called in expressions; no macro may give its variable such a name. */
    static final Set<String> OWNERS = Set.of("item", "place");

    /** What a rule sees: the item's characteristics, its place, and what predecessors produced. */
    public static Variables ofRule(Map<String, ValueType> characteristics) {
        var typed = item(characteristics);
        PLACE.forEach(name -> typed.put("place." + name, ValueType.STRING));
        return new Variables(typed, List.of(Expression.AFTER));
    }

    /** What an allocation sees: the item's characteristics and the adapter's answer. */
    public static Variables ofAllocation(Map<String, ValueType> characteristics) {
        return new Variables(item(characteristics), List.of(Expression.ANSWER));
    }

    boolean has(String name) {
        return typed.containsKey(name) || maps.contains(name);
    }

    /** Whether a macro would hide something by calling its variable so. */
    boolean isTaken(String name) {
        return OWNERS.contains(name) || has(name);
    }

    /** A value in the representation that expressions compute with. */
    Object adapt(String name, Object value) {
        return typed.getOrDefault(name, ValueType.ANY).adapt(value);
    }

    private static LinkedHashMap<String, ValueType> item(Map<String, ValueType> characteristics) {
        var typed = new LinkedHashMap<String, ValueType>();
        characteristics.forEach((name, type) -> typed.put("item." + name, type));
        return typed;
    }
}
