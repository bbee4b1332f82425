package io.cascade.boundary.hub;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.boundary.hub.Reachability.Status;
import io.cascade.messaging.trouble.Pace;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReachabilityTests {

    private static final Instant NINE = Instant.parse("2026-03-01T09:00:00Z");

    private final Patience patience = new Patience(Pace.USUAL, Duration.ofHours(6));

    @Test
    void isTriedAgainWithinASecondAfterItsFirstFailure() {
        var failed = Reachability.GOOD.afterFailure("answered 500", NINE, patience);

        assertThat(failed.status()).isEqualTo(Status.RETRYING);
        assertThat(failed.nextAttempt()).isBetween(NINE.plusMillis(500), NINE.plusSeconds(1));
        assertThat(failed.allowsAttemptAt(NINE)).isFalse();
        assertThat(failed.allowsAttemptAt(NINE.plusSeconds(1))).isTrue();
    }

    @Test
    void isTriedEverLessOftenButEveryFiveMinutes() {
        var reached = Reachability.GOOD;
        for (int failure = 0; failure < 40; failure++) {
            reached = reached.afterFailure("answered 500", NINE, patience);
        }

        assertThat(reached.nextAttempt()).isBetween(NINE.plusSeconds(150), NINE.plusSeconds(300));
    }

    @Test
    void isPausedAfterALongOutageAndOnlyProbedThen() {
        var reached = Reachability.GOOD.afterFailure("answered 500", NINE, patience);
        var later = NINE.plus(Duration.ofHours(6));

        var paused = reached.afterFailure("answered 503", later, patience);

        assertThat(paused)
                .isEqualTo(
                        new Reachability(Status.PAUSED, 2, NINE, later.plus(Duration.ofMinutes(10)), "answered 503"));
    }
}
