package io.cascade.launcher.ordering;

import java.time.Duration;
import java.util.Locale;

/** Durations as a person at a terminal reads them. */
final class Durations {

    private static final double MILLISECONDS = 1000;

    private Durations() {}

    static String inWords(Duration duration) {
        if (duration.isNegative()) {
            return "0.0 s";
        }
        if (duration.compareTo(Duration.ofMinutes(2)) < 0) {
            return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / MILLISECONDS);
        }
        return duration.compareTo(Duration.ofHours(2)) < 0 ? duration.toMinutes() + " min" : duration.toHours() + " h";
    }
}
