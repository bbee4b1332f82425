package io.cascade.bench;

import static java.time.Duration.ofMillis;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PercentilesTests {

    @Test
    void takesTheDurationThatTheShareDoesNotExceed() {
        var hundred = Percentiles.of(
                IntStream.rangeClosed(1, 100).mapToObj(Duration::ofMillis).toList());

        assertThat(hundred.median()).isEqualTo(ofMillis(50));
        assertThat(hundred.at(0.99)).isEqualTo(ofMillis(99));
        assertThat(hundred.longest()).isEqualTo(ofMillis(100));
    }

    @Test
    void takesTheOnlyOneThereIs() {
        var one = Percentiles.of(List.of(ofMillis(7)));

        assertThat(one.median()).isEqualTo(one.at(0.99)).isEqualTo(ofMillis(7));
    }

    @Test
    void isZeroWhereNothingWasMeasured() {
        assertThat(Percentiles.of(List.of()).median()).isEqualTo(Duration.ZERO);
    }
}
