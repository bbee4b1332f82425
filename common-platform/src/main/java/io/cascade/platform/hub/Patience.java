package io.cascade.platform.hub;

import io.cascade.platform.hub.Reachability.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How often a listener that fails is tried again: soon at first, then ever less, and as a probe once it is paused. */
@Component
class Patience {

    private static final long FIRST_MILLIS = 1_000;
    private static final long LONGEST_MILLIS = Duration.ofMinutes(5).toMillis();
    private static final Duration PROBE = Duration.ofMinutes(10);

    private final Duration end;

    Patience(@Value("${cascade.hub.pause-after:PT6H}") Duration end) {
        this.end = end;
    }

    boolean endsAfter(Instant failingSince, Instant now) {
        return !now.isBefore(failingSince.plus(end));
    }

    /** With jitter, so that listeners that went away together are not called together. */
    Duration pauseAfter(int failures, Status status) {
        if (status == Status.PAUSED) {
            return PROBE;
        }
        var ceiling = Math.min(LONGEST_MILLIS, FIRST_MILLIS << Math.min(failures - 1, 20));
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(ceiling / 2, ceiling + 1));
    }
}
