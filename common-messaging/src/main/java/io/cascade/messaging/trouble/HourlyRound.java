package io.cascade.messaging.trouble;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** A round that comes once an hour, and again at the next look when it failed, which is told until then. */
public final class HourlyRound {

    /** How often to look whether it is due. */
    public static final String LOOK = "PT1M";

    /** Not while the service has its start to do. */
    public static final String FIRST_LOOK = "PT10M";

    private static final Duration HOUR = Duration.ofHours(1);

    private final String what;
    private final Runnable round;
    private final Troubles troubles;
    private final Clock clock;
    private volatile Instant due = Instant.MIN;

    /** @param what it is, in words that an operator knows */
    public HourlyRound(String what, Runnable round, Troubles troubles, Clock clock) {
        this.what = what;
        this.round = round;
        this.troubles = troubles;
        this.clock = clock;
    }

    /** Does the round if it is due. */
    public void look() {
        var now = clock.instant();
        if (!now.isBefore(due)) {
            troubles.round(what, () -> {
                round.run();
                due = now.plus(HOUR);
            });
        }
    }
}
