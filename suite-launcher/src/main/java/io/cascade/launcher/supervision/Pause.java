package io.cascade.launcher.supervision;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Lets time pass. */
final class Pause {

    private Pause() {}

    static void of(Duration duration) {
        try {
            TimeUnit.NANOSECONDS.sleep(duration.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
