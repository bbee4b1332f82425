package io.cascade.launcher.suite;

import java.util.Locale;

/**
 * How many times faster than real the far side works.
 *
 * @param factor 1 is real time, 0 means no delay at all
 */
public record TimeScale(double factor) {

    /** The 37 hours of the example order pass in about 15 seconds. */
    public static final TimeScale DEMO = new TimeScale(8880);

    public static final TimeScale NO_DELAY = new TimeScale(0);

    public TimeScale {
        if (!(factor >= 0) || Double.isInfinite(factor)) {
            throw new IllegalArgumentException("A time scale is a number from 0 on, not " + factor);
        }
    }

    @Override
    public String toString() {
        return factor == Math.rint(factor) ? "%d".formatted((long) factor) : String.format(Locale.ROOT, "%s", factor);
    }
}
