package io.cascade.releasedcatalog;

import io.cascade.decomposition.Bounds;
import java.util.LinkedHashMap;
import java.util.Optional;

/** The releases that were used last: few, and together no heavier than one may be. */
final class RecentReleases {

    static final int MOST = 8;
    private static final int HEAVIEST = Bounds.RELEASE_EXPRESSIONS;

    private final LinkedHashMap<Long, CatalogRelease> releases = new LinkedHashMap<>(16, 0.75f, true);

    synchronized Optional<CatalogRelease> get(long number) {
        return Optional.ofNullable(releases.get(number));
    }

    synchronized void add(CatalogRelease release) {
        releases.put(release.number(), release);
        while (releases.size() > MOST || weight() > HEAVIEST) {
            releases.pollFirstEntry();
        }
    }

    private long weight() {
        return releases.values().stream().mapToLong(CatalogRelease::weight).sum();
    }
}
