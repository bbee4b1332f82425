package io.cascade.boundary.patch;

import io.cascade.kernel.json.Carried;
import io.cascade.kernel.json.JsonDocument;
import java.util.HashSet;
import java.util.Set;

/**
 * What a patch may change of a resource that mostly carries its attributes: all of them but the fixed ones.
 *
 * @param fixed attributes that may not change
 * @param kept attributes of the resource's own columns, which are not carried beside
 */
public record CarriedPatch(Set<String> fixed, Set<String> kept) {

    public static CarriedPatch fixing(String... fixed) {
        return new CarriedPatch(Set.of(fixed), Set.of(fixed));
    }

    /** Attributes that may change and have a column of their own. */
    public CarriedPatch honouring(String... honoured) {
        var all = new HashSet<>(kept);
        all.addAll(Set.of(honoured));
        return new CarriedPatch(fixed, all);
    }

    /** Fixed attributes that are carried nevertheless. */
    public CarriedPatch carrying(String... carried) {
        var fewer = new HashSet<>(kept);
        fewer.removeAll(Set.of(carried));
        return new CarriedPatch(fixed, fewer);
    }

    /** What the resource carries when it shall be as wanted. */
    public JsonDocument carriedOf(Record wanted) {
        return Carried.from(wanted, kept.toArray(String[]::new));
    }
}
