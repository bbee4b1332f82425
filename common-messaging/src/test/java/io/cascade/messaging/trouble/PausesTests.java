package io.cascade.messaging.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.RepeatedTest;

class PausesTests {

    private final Pauses pauses = new Pauses(Duration.ofMillis(500), Duration.ofSeconds(15));

    @RepeatedTest(20)
    void growToTheLongestAndNeverBeyond() {
        assertThat(pauses.after(1)).isBetween(Duration.ofMillis(250), Duration.ofMillis(500));
        assertThat(pauses.after(3)).isBetween(Duration.ofMillis(1_000), Duration.ofMillis(2_000));
        assertThat(pauses.after(1_000_000)).isBetween(Duration.ofMillis(7_500), Duration.ofSeconds(15));
    }
}
