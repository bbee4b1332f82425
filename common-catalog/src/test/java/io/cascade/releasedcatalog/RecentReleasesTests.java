package io.cascade.releasedcatalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.decomposition.Bounds;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RecentReleasesTests {

    private static final long WIDEST = 1_000;

    private final RecentReleases recent = new RecentReleases(WIDEST);

    @Test
    void keepsThoseUsedLast() {
        LongStream.rangeClosed(1, RecentReleases.MOST).forEach(number -> recent.add(release(number, 1)));
        recent.get(1);
        recent.add(release(100, 1));

        assertThat(recent.get(1)).isPresent();
        assertThat(recent.get(2)).isEmpty();
        assertThat(recent.get(100)).isPresent();
    }

    @Test
    void keepsFewerWhenTheyAreHeavy() {
        var half = Bounds.RELEASE_EXPRESSIONS / 2;
        List.of(1, 2, 3).forEach(number -> recent.add(release(number, half)));
        assertThat(recent.get(1)).isEmpty();
        assertThat(recent.get(2)).isPresent();

        recent.add(release(4, Bounds.RELEASE_EXPRESSIONS));
        assertThat(recent.get(2)).isEmpty();
        assertThat(recent.get(4)).isPresent();
    }

    @Test
    void keepsFewerWhenTheirEntriesTakeMuchRoomButAlwaysTheLast() {
        List.of(1, 2, 3).forEach(number -> recent.add(release(number, 1, WIDEST / 2)));
        assertThat(recent.get(1)).isEmpty();
        assertThat(recent.get(2)).isPresent();

        recent.add(release(4, 1, 2 * WIDEST));
        assertThat(recent.get(3)).isEmpty();
        assertThat(recent.get(4)).isPresent();
    }

    private static CatalogRelease release(long number, int weight) {
        return release(number, weight, 1);
    }

    private static CatalogRelease release(long number, int weight, long extent) {
        return new CatalogRelease(number, Map.of(), Map.of(), Map.of(), Map.of(), weight, extent);
    }
}
