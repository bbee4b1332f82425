package io.cascade.catalog.impact;

import io.cascade.catalog.entry.CatalogEntry;
import io.cascade.catalog.entry.EntryType;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which entries build on which, over all catalogs. */
final class Dependents {

    private final Map<Identity, CatalogEntry> entries = new LinkedHashMap<>();
    private final Map<Identity, Set<Identity>> direct = new HashMap<>();
    private final Map<Identity, Set<Identity>> rules = new HashMap<>();

    /** @param versions earlier ones first: the latest of each counts */
    Dependents(Collection<CatalogEntry> versions) {
        versions.forEach(version -> entries.put(Identity.of(version), version));
        entries.forEach(this::register);
    }

    /** A specification builds on the rules that decompose it, and through them on what they produce. */
    private void register(Identity identity, CatalogEntry entry) {
        var decomposed = decomposedBy(entry);
        References.in(entry).forEach(reference -> {
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

    List<CatalogEntry> ofId(String id) {
        return entries.values().stream()
                .filter(entry -> entry.key().id().equals(id))
                .toList();
    }

    /** All that builds on an entry, however far, and the rules that decompose the entry itself. */
    List<CatalogEntry> of(CatalogEntry entry) {
        var start = Identity.of(entry);
        var reached = new LinkedHashSet<Identity>();
        var open = new ArrayDeque<>(direct.getOrDefault(start, Set.of()));
        while (!open.isEmpty()) {
            var next = open.pop();
            if (!next.equals(start) && reached.add(next)) {
                open.addAll(direct.getOrDefault(next, Set.of()));
            }
        }
        return Stream.concat(rules.getOrDefault(start, Set.of()).stream(), reached.stream())
                .distinct()
                .flatMap(identity -> Stream.ofNullable(entries.get(identity)))
                .toList();
    }

    private static void add(Map<Identity, Set<Identity>> edges, Identity from, Identity to) {
        edges.computeIfAbsent(from, identity -> new LinkedHashSet<>()).add(to);
    }
}
