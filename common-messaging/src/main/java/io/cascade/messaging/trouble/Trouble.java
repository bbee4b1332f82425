package io.cascade.messaging.trouble;

import java.time.Instant;

/**
 * Something that does not get on.
 *
 * @param since when it first failed
 * @param latest when it last failed
 * @param tries how often it has failed in a row
 * @param reason what the last failure said
 */
public record Trouble(Instant since, Instant latest, int tries, String reason) {

    static Trouble first(Instant at, String reason) {
        return new Trouble(at, at, 1, reason);
    }

    Trouble again(Trouble now) {
        return new Trouble(since, now.latest, tries + 1, now.reason);
    }

    /** For a person. */
    String sentence() {
        return "waits since %s, tried %d times: %s".formatted(since, tries, reason);
    }
}
