package io.cascade.boundary.hub;

import io.cascade.boundary.hub.Reachability.Status;
import io.cascade.messaging.trouble.Pace;
import io.cascade.messaging.trouble.Pauses;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How often a listener that fails is tried again: soon at first, then ever less, and as a probe once it is paused. */
@Component
class Patience {

    private static final Pauses PAUSES = new Pauses(Duration.ofSeconds(1), Duration.ofMinutes(5));
    private static final Duration PROBE = Duration.ofMinutes(10);

    private final Pace pace;
    private final Duration end;

    Patience(Pace pace, @Value("${cascade.hub.pause-after:PT6H}") Duration end) {
        this.pace = pace;
        this.end = pace.of(end);
    }

    boolean endsAfter(Instant failingSince, Instant now) {
        return !now.isBefore(failingSince.plus(end));
    }

    /** With jitter, so that listeners that went away together are not called together. */
    Duration pauseAfter(int failures, Status status) {
        return status == Status.PAUSED ? pace.of(PROBE) : pace.of(PAUSES).after(failures);
    }
}
