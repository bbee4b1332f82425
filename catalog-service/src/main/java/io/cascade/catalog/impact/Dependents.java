package io.cascade.catalog.impact;

import io.cascade.catalog.entry.CatalogEntry;
import io.cascade.catalog.entry.EntryType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which entries build on which, over all catalogs. */
final class Dependents {

    private final Map<Identity, Outline> entries = new LinkedHashMap<>();
    private final Map<Identity, List<Identity>> direct = new HashMap<>();
    private final Map<Identity, List<Identity>> rules = new HashMap<>();

    /** @param outlines of all entries */
    Dependents(Collection<Outline> outlines) {
        outlines.forEach(outline -> entries.put(outline.identity(), outline));
    }

    /**
     * Takes in what an entry refers to, of which nothing else is kept. A specification builds on the rules that decompose
     * it, and through them on what they produce.
     */
    void read(CatalogEntry entry) {
        var identity = Identity.of(entry);
        var decomposed = decomposedBy(entry);
        References.in(entry, entries.keySet()).forEach(reference -> {
            if (decomposed.filter(reference.id()::equals).isPresent()) {
                add(direct, identity, reference);
                add(rules, reference, identity);
            } else {
                add(direct, reference, identity);
            }
        });
    }

    private static Optional<String> decomposedBy(CatalogEntry entry) {
        return entry.key().type() == EntryType.DECOMPOSITION_RULE
                ? entry.attributes().reference("specification")
                : Optional.empty();
    }

    List<Outline> ofId(String id) {
        return entries.values().stream()
                .filter(entry -> entry.key().id().equals(id))
                .toList();
    }

    /** All that builds on an entry, however far, and the rules that decompose the entry itself. */
    List<Outline> of(Outline entry) {
        var start = entry.identity();
        var reached = new LinkedHashSet<Identity>();
        var open = new ArrayDeque<>(direct.getOrDefault(start, List.of()));
        while (!open.isEmpty()) {
            var next = open.pop();
            if (!next.equals(start) && reached.add(next)) {
                open.addAll(direct.getOrDefault(next, List.of()));
            }
        }
        return Stream.concat(rules.getOrDefault(start, List.of()).stream(), reached.stream())
                .distinct()
                .flatMap(identity -> Stream.ofNullable(entries.get(identity)))
                .toList();
    }

    private static void add(Map<Identity, List<Identity>> edges, Identity from, Identity to) {
        edges.computeIfAbsent(from, identity -> new ArrayList<>()).add(to);
    }
}
