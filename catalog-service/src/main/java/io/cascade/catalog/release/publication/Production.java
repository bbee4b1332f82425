package io.cascade.catalog.release.publication;

import io.cascade.catalog.entry.Attributes;
import io.cascade.catalog.entry.CatalogEntry;
import io.cascade.catalog.entry.EntryType;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One child that a rule produces, with the place where the rule says so. */
record Production(CatalogEntry rule, int index, Attributes attributes) {

    static List<Production> of(CatalogEntry rule) {
        var produce = rule.attributes().objects("produce");
        return IntStream.range(0, produce.size())
                .mapToObj(i -> new Production(rule, i, produce.get(i)))
                .toList();
    }

    static Stream<Production> all(ReleaseDraft draft) {
        return draft.all(EntryType.DECOMPOSITION_RULE).flatMap(rule -> of(rule).stream());
    }

    String specificationId() {
        return attributes.reference("specification").orElse("");
    }

    List<String> dependencies() {
        return attributes.references("dependsOn");
    }

    Set<String> mapped() {
        return attributes
                .object("map")
                .map(map -> Set.copyOf(map.values().keySet()))
                .orElse(Set.of());
    }

    Problem problem(String attribute, String message) {
        return Problem.of(rule, "produce[%d].%s".formatted(index, attribute), message);
    }
}
