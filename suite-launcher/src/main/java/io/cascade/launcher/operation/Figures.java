package io.cascade.launcher.operation;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Figures as people read them. */
public final class Figures {

    private static final long MIB = 1024 * 1024;
    private static final long THOUSAND = 1000;

    private Figures() {}

    /** Such as {@code 12.3 s}, or {@code 4 min 05 s} for what takes longer. */
    public static String seconds(@Nullable Duration duration) {
        if (duration == null) {
            return "-";
        }
        return duration.compareTo(Duration.ofMinutes(2)) < 0
                ? String.format(Locale.ROOT, "%.1f s", duration.toMillis() / (double) THOUSAND)
                : inMinutes(duration);
    }

    /** Such as {@code 213 MiB}. */
    public static String mebibytes(OptionalLong bytes) {
        return bytes.isPresent() ? bytes.getAsLong() / MIB + " MiB" : "-";
    }

    private static String inMinutes(Duration duration) {
        return duration.toHours() > 0
                ? "%d h %02d min".formatted(duration.toHours(), duration.toMinutesPart())
                : "%d min %02d s".formatted(duration.toMinutes(), duration.toSecondsPart());
    }
}
