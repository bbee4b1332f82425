package io.cascade.messaging.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TroublesTests {

    private Instant now = Instant.parse("2026-03-01T09:00:00Z");
    private final Clock clock = mock(Clock.class, call -> now);
    private final Troubles troubles = new Troubles(clock);

    @Test
    void countTheTriesOfWhatFailsAndForgetItWhenItGetsOn() {
        troubles.failed("relay", new IllegalStateException("first"));
        troubles.failed("relay", new IllegalStateException(new IllegalArgumentException("second")));

        assertThat(troubles.present().get("relay").tries()).isEqualTo(2);
        assertThat(troubles.present().get("relay").reason()).contains("second");

        troubles.over("relay");

        assertThat(troubles.present()).isEmpty();
    }

    @Test
    void endWhenNothingMoreIsHeardOfThemAsAnotherInstanceHasDoneWhatFailed() {
        troubles.failed("errands", new IllegalStateException("away"));
        pass(Duration.ofMinutes(3));
        assertThat(troubles.present()).containsOnlyKeys("errands");
        troubles.failed("errands", new IllegalStateException("away"));
        pass(Duration.ofMinutes(3));
        assertThat(troubles.present().get("errands").tries()).isEqualTo(2);

        pass(Duration.ofSeconds(1));

        assertThat(troubles.present()).isEmpty();
    }

    @Test
    void beginAnewAfterThat() {
        troubles.failed("errands", new IllegalStateException("away"));
        pass(Duration.ofMinutes(4));

        assertThat(troubles.failed("errands", new IllegalStateException("away")).tries())
                .isOne();
        assertThat(troubles.present().get("errands").since()).isEqualTo(now);
    }

    @Test
    void areBoundedHoweverMuchFails() {
        for (int i = 0; i < 5_000; i++) {
            troubles.failed("notice " + i, new IllegalStateException("refused"));
        }

        assertThat(troubles.present()).hasSize(1_001).containsKeys("notice 999", "further work");
    }

    @Test
    void tellOfARoundThatFailsAndLetTheNextOneCome() {
        troubles.round("watchdog", () -> {
            throw new NoClassDefFoundError("simulated");
        });
        assertThat(troubles.present()).containsOnlyKeys("watchdog");

        troubles.round("watchdog", () -> {});

        assertThat(troubles.present()).isEmpty();
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }
}
