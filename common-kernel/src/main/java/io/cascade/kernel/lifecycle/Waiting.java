package io.cascade.kernel.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why an open item waits.
 *
 * @param on the party or system whose turn it is
 * @param reason what is awaited
 * @param since when the wait began
 * @param until when something happens even without an answer; absent when nothing is due
 * @param remedy what unblocks it
 */
@Embeddable
public record Waiting(
        @Column(name = "waiting_on") String on,
        @Column(name = "waiting_reason") String reason,
        @Column(name = "waiting_since") Instant since,
        @Column(name = "waiting_until") @Nullable Instant until,
        @Column(name = "waiting_remedy") @Nullable String remedy) {

    public static Waiting on(String whom, String reason, Instant since) {
        return new Waiting(whom, reason, since, null, null);
    }

    public Waiting until(Instant moment) {
        return new Waiting(on, reason, since, moment, remedy);
    }

    /** This wait, dated back to an earlier one for the same reason. */
    public Waiting continuing(@Nullable Waiting earlier) {
        return earlier != null && earlier.reason.equals(reason)
                ? new Waiting(on, reason, earlier.since, until, remedy)
                : this;
    }

    public Waiting unblockedBy(String what) {
        return new Waiting(on, reason, since, until, what);
    }
}
