package io.cascade.launcher.supervision;

import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTests {

    private final Backoff backoff = new Backoff();

    @Test
    void startsAgainAtOnceTheFirstTime() {
        assertThat(backoff.after(ofSeconds(1))).isEqualTo(Duration.ZERO);
    }

    @Test
    void waitsLongerAndLongerAfterShortLivesButNeverMoreThanTenSeconds() {
        backoff.after(ofSeconds(1));

        assertThat(backoff.after(ofSeconds(1))).isEqualTo(ofSeconds(1));
        assertThat(backoff.after(ofSeconds(1))).isEqualTo(ofSeconds(2));
        assertThat(backoff.after(ofSeconds(1))).isEqualTo(ofSeconds(4));
        assertThat(backoff.after(ofSeconds(1))).isEqualTo(ofSeconds(8));
        assertThat(backoff.after(ofSeconds(1))).isEqualTo(ofSeconds(10));
        assertThat(backoff.after(ofSeconds(1))).isEqualTo(ofSeconds(10));
    }

    @Test
    void forgetsShortLivesAfterALongOne() {
        backoff.after(ofSeconds(1));
        backoff.after(ofSeconds(1));

        assertThat(backoff.after(ofMinutes(5))).isEqualTo(Duration.ZERO);
    }
}
