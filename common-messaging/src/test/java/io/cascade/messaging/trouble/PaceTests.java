package io.cascade.messaging.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaceTests {

    private static final Pauses PAUSES = new Pauses(Duration.ofMillis(500), Duration.ofSeconds(10));

    @Test
    void shortensAllAlike() {
        var pace = new Pace(0.05);

        assertThat(pace.of("PT30S")).isEqualTo(Duration.ofMillis(1_500));
        assertThat(pace.of(PAUSES)).isEqualTo(new Pauses(Duration.ofMillis(25), Duration.ofMillis(500)));
    }

    @Test
    void changesNothingUnlessToldTo() {
        assertThat(Pace.USUAL.of(PAUSES)).isEqualTo(PAUSES);
    }

    @Test
    void neverMakesALoopOfNoPause() {
        assertThat(new Pace(0.001).of(Duration.ofMillis(20))).isEqualTo(Duration.ofMillis(1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN})
    void isAboveZero(double factor) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pace(factor));
    }
}
