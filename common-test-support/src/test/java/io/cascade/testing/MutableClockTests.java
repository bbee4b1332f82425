package io.cascade.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MutableClockTests {

    static final String NINE = "2026-03-01T09:00:00Z";

    final MutableClock clock = MutableClock.startingAt(NINE);

    @Test
    void standsStillUntilItIsMoved() {
        assertThat(clock.instant()).isEqualTo(NINE).isEqualTo(clock.instant());
    }

    @Test
    void advances() {
        clock.advance(Duration.ofMinutes(90));
        assertThat(clock.instant()).isEqualTo("2026-03-01T10:30:00Z");
    }

    @Test
    void canBeSet() {
        clock.set(Instant.EPOCH);
        assertThat(clock.millis()).isZero();
    }

    @Test
    void movesItsViewsInOtherZonesAlong() {
        var inSydney = clock.withZone(ZoneId.of("Australia/Sydney"));
        clock.advance(Duration.ofHours(1));
        assertThat(inSydney.instant()).isEqualTo(clock.instant());
        assertThat(inSydney.getZone()).isEqualTo(ZoneId.of("Australia/Sydney"));
    }
}
