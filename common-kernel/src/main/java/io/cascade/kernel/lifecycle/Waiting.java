package io.cascade.kernel.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why an open item waits.
 *
 * @param party whose turn it is
 * @param on the same in words, which name the very one where there are several
 * @param code the kind of reason, for programs
 * @param reason what is awaited, for people
 * @param since when the wait began
 * @param until when something happens even without an answer; absent when nothing is due
 * @param remedy what unblocks it
 */
@Embeddable
public record Waiting(
        @Column(name = "waiting_party") @Enumerated(EnumType.STRING)
        Party party,

        @Column(name = "waiting_on") String on,
        @Column(name = "waiting_code") String code,
        @Column(name = "waiting_reason") String reason,
        @Column(name = "waiting_since") Instant since,
        @Column(name = "waiting_until") @Nullable Instant until,
        @Column(name = "waiting_remedy") @Nullable String remedy) {

    public static Waiting on(Party party, String code, String reason, Instant since) {
        return new Waiting(party, party.words(), code, reason, since, null, null);
    }

    /** This wait, for one of several. */
    public Waiting named(String whom) {
        return new Waiting(party, whom, code, reason, since, until, remedy);
    }

    public Waiting until(Instant moment) {
        return new Waiting(party, on, code, reason, since, moment, remedy);
    }

    public Waiting unblockedBy(String what) {
        return new Waiting(party, on, code, reason, since, until, what);
    }

    /** This wait, dated back to an earlier one for the same reason. */
    public Waiting continuing(@Nullable Waiting earlier) {
        return earlier != null && code.equals(earlier.code) && reason.equals(earlier.reason)
                ? new Waiting(party, on, code, reason, earlier.since, until, remedy)
                : this;
    }

    /** Whether who waits already goes on waiting for the same, so that there is nothing to tell. */
    public boolean isSameAs(@Nullable Waiting present) {
        return present != null && isSameButForItsEnd(present) && Objects.equals(until, present.until);
    }

    /** As {@link #isSameAs}, however much longer it lasts. */
    public boolean isSameButForItsEnd(@Nullable Waiting present) {
        return present != null
                && party == present.party
                && on.equals(present.on)
                && code.equals(present.code)
                && reason.equals(present.reason)
                && Objects.equals(remedy, present.remedy);
    }
}
