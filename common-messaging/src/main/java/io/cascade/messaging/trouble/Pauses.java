package io.cascade.messaging.trouble;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Growing pauses between tries, with jitter, so that what has recovered is not met by everybody at once.
 *
 * @param first before the second try; each later one is at most twice as long
 * @param longest no pause is longer, however long an outage lasts
 */
public record Pauses(Duration first, Duration longest) {

    private static final int MOST_DOUBLINGS = 20;

    /** @param tries that have failed, one at least */
    public Duration after(int tries) {
        var ceiling =
                Math.min(longest.toMillis(), first.toMillis() << Math.min(Math.max(tries - 1, 0), MOST_DOUBLINGS));
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(ceiling / 2, ceiling + 1));
    }
}
