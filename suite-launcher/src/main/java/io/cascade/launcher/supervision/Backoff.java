package io.cascade.launcher.supervision;

import java.time.Duration;

/** How long to wait before the next start: not at all after a good life, longer and longer after short ones. */
final class Backoff {

    private static final Duration SHORT_LIFE = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private Duration next = Duration.ZERO;

    Duration after(Duration life) {
        if (life.compareTo(SHORT_LIFE) >= 0) {
            next = Duration.ZERO;
        }
        Duration pause = next;
        next = pause.isZero() ? Duration.ofSeconds(1) : min(pause.multipliedBy(2), LONGEST);
        return pause;
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
