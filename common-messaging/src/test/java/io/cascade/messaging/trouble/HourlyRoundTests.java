package io.cascade.messaging.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HourlyRoundTests {

    private final Troubles troubles = new Troubles(Clock.systemUTC());
    private Instant now = Instant.parse("2026-03-01T09:00:00Z");
    private final HourlyRound round =
            new HourlyRound("what is forgotten", this::forget, troubles, mock(Clock.class, call -> now));
    private boolean isDatabaseAway;
    private int rounds;

    @Test
    void comesOnceAnHour() {
        round.look();
        passMinutes(59);
        round.look();
        assertThat(rounds).isOne();

        passMinutes(1);
        round.look();

        assertThat(rounds).isEqualTo(2);
    }

    @Test
    void comesAgainAtTheNextLookWhenItFailed() {
        isDatabaseAway = true;
        round.look();
        assertThat(troubles.present()).containsOnlyKeys("what is forgotten");
        isDatabaseAway = false;

        round.look();

        assertThat(rounds).isOne();
        assertThat(troubles.present()).isEmpty();
    }

    private void forget() {
        if (isDatabaseAway) {
            throw new IllegalStateException("away");
        }
        rounds++;
    }

    private void passMinutes(int minutes) {
        now = now.plus(Duration.ofMinutes(minutes));
    }
}
