package io.cascade.messaging.trouble;

import java.time.Instant;
import java.util.Map;

/**
 * Something that does not get on.
 *
 * @param since when it first failed
 * @param latest when it last failed
 * @param tries how often it has failed in a row
 * @param obstacle what it does not get on for
 * @param reason what the last failure said
 */
public record Trouble(Instant since, Instant latest, int tries, Obstacle obstacle, String reason) {

    static Trouble first(Instant at, Throwable failure) {
        return new Trouble(
                at, at, 1, Obstacle.of(failure), Causes.rootOf(failure).toString());
    }

    Trouble again(Trouble now) {
        return new Trouble(since, now.latest, tries + 1, now.obstacle, now.reason);
    }

    /** As health shows it. */
    Map<String, Object> details() {
        return Map.of("since", since.toString(), "tries", tries, "code", obstacle.code(), "reason", reason);
    }
}
