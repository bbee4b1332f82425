package io.cascade.boundary.hub;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How reaching a listener has gone lately.
 *
 * @param failures in a row
 * @param failingSince the first of them
 * @param nextAttempt no attempt is made before
 */
public record Reachability(
        Status status,
        int failures,
        @Nullable Instant failingSince,
        @Nullable Instant nextAttempt,
        @Nullable String lastError) {

    public static final Reachability GOOD = new Reachability(Status.ACTIVE, 0, null, null, null);

    /** What becomes of a listener that does not answer. */
    public enum Status {
        ACTIVE,
        RETRYING,
        PAUSED
    }

    public boolean isGood() {
        return status == Status.ACTIVE;
    }

    boolean allowsAttemptAt(Instant now) {
        return nextAttempt == null || !nextAttempt.isAfter(now);
    }

    Reachability afterFailure(String error, Instant now, Patience patience) {
        var since = failingSince == null ? now : failingSince;
        var status = patience.endsAfter(since, now) ? Status.PAUSED : Status.RETRYING;
        return new Reachability(
                status, failures + 1, since, now.plus(patience.pauseAfter(failures + 1, status)), error);
    }
}
