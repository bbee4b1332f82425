package io.cascade.bench;

import io.cascade.launcher.check.Check;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The figures that a build has to reach. */
final class Gate {

    private static final double MOST_COMMITS = 30;
    private static final double MOST_WAL_BYTES = 100_000;
    private static final double MOST_PROCESSOR_MILLISECONDS = 30;
    private static final Duration SLOWEST_SINGLE = Duration.ofMillis(250);

    private Gate() {}

    static List<Check> of(BenchFigures figures) {
        return List.of(
                atMost("commits per order", figures.commitsPerOrder(), MOST_COMMITS),
                atMost("bytes of WAL per order", figures.walBytesPerOrder(), MOST_WAL_BYTES),
                atMost(
                        "milliseconds of processor time per order",
                        figures.processorMillisecondsPerOrder(),
                        MOST_PROCESSOR_MILLISECONDS),
                Check.that(
                        "a single order takes less than %d ms".formatted(SLOWEST_SINGLE.toMillis()),
                        figures.single().median().compareTo(SLOWEST_SINGLE) < 0,
                        figures.single().median().toMillis() + " ms"),
                Check.that(
                        "fsync and synchronous_commit are on",
                        figures.fsync().equals("on")
                                && figures.synchronousCommit().equals("on"),
                        figures.fsync() + " and " + figures.synchronousCommit()));
    }

    private static Check atMost(String what, double found, double limit) {
        return Check.that(
                "at most %.0f %s".formatted(limit, what), found <= limit, String.format(Locale.ROOT, "%.1f", found));
    }
}
