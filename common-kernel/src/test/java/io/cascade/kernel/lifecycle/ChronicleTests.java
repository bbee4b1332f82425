package io.cascade.kernel.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ChronicleTests {

    private enum Light {
        RED,
        GREEN
    }

    private final Chronicle chronicle = new Chronicle();

    @Test
    void raisesTheVersionOnceForAllThatHappensInATransaction() {
        assertThat(chronicle.raise(7)).isEqualTo(8);
        assertThat(chronicle.raise(8)).isEqualTo(8);
    }

    @Test
    void raisesItAgainAfterThatWasTold() {
        chronicle.raise(7);
        chronicle.tell();

        assertThat(chronicle.raise(8)).isEqualTo(9);
    }

    @Test
    void leavesANewbornItsFirstVersion() {
        chronicle.record(new StateChange(null, null, Light.RED, "born", Instant.EPOCH));

        assertThat(chronicle.raise(1)).isEqualTo(1);
    }

    @Test
    void leavesTheVersionAloneThatTheTransactionHasRaisedBefore() {
        assertThat(Chronicle.continued().raise(3)).isEqualTo(3);
    }

    @Test
    void tellsMovesInTheirOrderAndOnce() {
        var first = new StateChange("1", Light.RED, Light.GREEN, "a", Instant.EPOCH);
        var second = new StateChange(null, Light.RED, Light.GREEN, "b", Instant.EPOCH);
        chronicle.record(first);
        chronicle.record(second);

        assertThat(chronicle.tell()).containsExactly(first, second);
        assertThat(chronicle.tell()).isEmpty();
        assertThat(chronicle.hasNews()).isFalse();
    }
}
