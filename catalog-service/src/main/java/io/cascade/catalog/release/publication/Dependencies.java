package io.cascade.catalog.release.publication;

import io.cascade.catalog.entry.EntryType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What needs what within a release, such as a specification those that it waits for. */
final class Dependencies {

    private final Map<String, Set<String>> direct = new LinkedHashMap<>();

    /** Which specification waits for which, over all rules of a release. */
    static Dependencies of(ReleaseDraft draft) {
        var dependencies = new Dependencies();
        Production.all(draft)
                .forEach(produced -> dependencies
                        .direct
                        .computeIfAbsent(produced.specificationId(), id -> new LinkedHashSet<>())
                        .addAll(produced.dependencies()));
        return dependencies;
    }

    /** Which offering holds which, over all bundles of a release. */
    static Dependencies ofBundles(ReleaseDraft draft) {
        var dependencies = new Dependencies();
        draft.all(EntryType.PRODUCT_OFFERING)
                .forEach(offering -> dependencies.direct.put(
                        offering.key().id(),
                        new LinkedHashSet<>(offering.attributes().references("bundledProductOffering"))));
        return dependencies;
    }

    /** The given specifications and all that they wait for, however far. */
    Set<String> closureOf(Collection<String> specifications) {
        var reached = new LinkedHashSet<String>();
        var open = new ArrayDeque<>(specifications);
        while (!open.isEmpty()) {
            var next = open.pop();
            if (reached.add(next)) {
                open.addAll(direct.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }

    /** Each cycle once, as the specifications on it; the first comes again at the end. */
    List<List<String>> cycles() {
        var cycles = new ArrayList<List<String>>();
        var finished = new LinkedHashSet<String>();
        direct.keySet().forEach(start -> walk(start, new ArrayList<>(), finished, cycles));
        return cycles;
    }

    private void walk(String specification, List<String> path, Set<String> finished, List<List<String>> cycles) {
        var seenAt = path.indexOf(specification);
        if (seenAt >= 0) {
            var cycle = new ArrayList<>(path.subList(seenAt, path.size()));
            cycle.add(specification);
            cycles.add(cycle);
            return;
        }
        if (finished.contains(specification)) {
            return;
        }
        path.add(specification);
        direct.getOrDefault(specification, Set.of()).forEach(next -> walk(next, path, finished, cycles));
        path.removeLast();
        finished.add(specification);
    }
}
