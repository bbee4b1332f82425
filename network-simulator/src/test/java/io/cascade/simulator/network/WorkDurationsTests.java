package io.cascade.simulator.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascade.simulator.network.NetworkProperties.CallbackTerms;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkDurationsTests {

    static final CallbackTerms TERMS =
            new CallbackTerms(Duration.ofMillis(200), Duration.ofSeconds(10), 100, Duration.ofSeconds(10), 64);

    @Test
    void areDividedByTheTimeScale() {
        assertThat(scaled("1").of("bng")).isEqualTo(Duration.ofMinutes(7));
        assertThat(scaled("60").of("bng")).isEqualTo(Duration.ofSeconds(7));
        assertThat(scaled("0.5").of("bng")).isEqualTo(Duration.ofMinutes(14));
        assertThat(scaled("60").of("unheard-of")).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void vanishAtScaleZero() {
        assertThat(scaled("0").of("bng")).isEqualTo(Duration.ZERO);
    }

    @Test
    void cannotRunBackwards() {
        assertThatThrownBy(() -> scaled("-1")).hasMessageContaining("cascade.time-scale");
    }

    @Test
    void callbacksAreRepeatedAtGrowingIntervalsUpToTheLongest() {
        assertThat(TERMS.delayAfter(1)).isEqualTo(Duration.ofMillis(200));
        assertThat(TERMS.delayAfter(3)).isEqualTo(Duration.ofMillis(800));
        assertThat(TERMS.delayAfter(90)).isEqualTo(Duration.ofSeconds(10));
    }

    private static WorkDurations scaled(String scale) {
        var properties =
                new NetworkProperties(Map.of("bng", Duration.ofMinutes(7)), Duration.ofMinutes(1), Map.of(), TERMS);
        return new WorkDurations(properties, new BigDecimal(scale));
    }
}
