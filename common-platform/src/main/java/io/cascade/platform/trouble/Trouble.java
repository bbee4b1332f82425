package io.cascade.platform.trouble;

import java.time.Instant;

/**
 * Something that does not get on.
 *
 * @param since when it first failed
 * @param tries how often it has failed in a row
 * @param reason what the last failure said
 */
public record Trouble(Instant since, int tries, String reason) {

    Trouble again(String latest) {
        return new Trouble(since, tries + 1, latest);
    }

    /** For a person. */
    String sentence() {
        return "waits since %s, tried %d times: %s".formatted(since, tries, reason);
    }
}
