package io.cascade.releasedcatalog;

import io.cascade.decomposition.Bounds;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** The releases that were used last: few, and together little of the heap. */
final class RecentReleases {

    static final int MOST = 8;
    private static final int HEAVIEST = Bounds.RELEASE_EXPRESSIONS;

    /** A part of the heap, in bytes. */
    private static final double WIDEST = 0.1;

    private final long widest;
    private final LinkedHashMap<Long, CatalogRelease> releases = new LinkedHashMap<>(16, 0.75f, true);

    RecentReleases() {
        this((long) (Runtime.getRuntime().maxMemory() * WIDEST));
    }

    /** @param widest how much room their entries may take together, in bytes, unless it is one release alone */
    RecentReleases(long widest) {
        this.widest = widest;
    }

    synchronized Optional<CatalogRelease> get(long number) {
        return Optional.ofNullable(releases.get(number));
    }

    synchronized void add(CatalogRelease release) {
        releases.put(release.number(), release);
        while (releases.size() > MOST || releases.size() > 1 && areTooMuch()) {
            releases.pollFirstEntry();
        }
    }

    private boolean areTooMuch() {
        return sum(CatalogRelease::weight) > HEAVIEST || sum(CatalogRelease::extent) > widest;
    }

    private long sum(ToLongFunction<CatalogRelease> size) {
        return releases.values().stream().mapToLong(size).sum();
    }
}
