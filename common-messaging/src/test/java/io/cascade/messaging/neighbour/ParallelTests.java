package io.cascade.messaging.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascade.messaging.neighbour.Parallel.Attempt;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ParallelTests {

    private final AtomicInteger ended = new AtomicInteger();

    @Test
    void givesTheResultsInTheOrderOfTheInputs() {
        assertThat(Parallel.map(List.of(3, 2, 1), this::afterSoLong)).containsExactly(3, 2, 1);
    }

    @Test
    void tellsOfAFailureOnlyWhenAllCallsHaveEnded() {
        assertThatThrownBy(() -> Parallel.map(List.of(0, 100, 200), this::afterSoLong))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(ended).hasValue(2);
    }

    @Test
    void takesNothingFromTheOthersOfOneThatFails() {
        assertThat(Parallel.attempt(List.of(0, 1), this::afterSoLong))
                .satisfiesExactly(
                        failed -> assertThat(failed).isInstanceOf(Attempt.Failed.class),
                        succeeded -> assertThat(succeeded).isInstanceOf(Attempt.Succeeded.class));
    }

    /** Fails at once when it is to take no time. */
    private int afterSoLong(int milliseconds) {
        if (milliseconds == 0) {
            throw new IllegalArgumentException("simulated");
        }
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        ended.incrementAndGet();
        return milliseconds;
    }
}
