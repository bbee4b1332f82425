package io.cascade.platform.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TroublesTests {

    private final Troubles troubles = TestTroubles.none();

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
    void tellOfARoundThatFailsAndLetTheNextOneCome() {
        troubles.round("watchdog", () -> {
            throw new NoClassDefFoundError("simulated");
        });
        assertThat(troubles.present()).containsOnlyKeys("watchdog");

        troubles.round("watchdog", () -> {});

        assertThat(troubles.present()).isEmpty();
    }
}
