package io.cascade.bench;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** Durations in ascending order. */
record Percentiles(List<Duration> ascending) {

    static Percentiles of(Collection<Duration> durations) {
        return new Percentiles(durations.stream().sorted().toList());
    }

    /** The duration that this share of all does not exceed; zero if there is none at all. */
    Duration at(double share) {
        if (ascending.isEmpty()) {
            return Duration.ZERO;
        }
        int rank = (int) Math.ceil(share * ascending.size());
        return ascending.get(Math.clamp(rank - 1L, 0, ascending.size() - 1));
    }

    Duration median() {
        return at(0.5);
    }

    Duration longest() {
        return at(1);
    }
}
