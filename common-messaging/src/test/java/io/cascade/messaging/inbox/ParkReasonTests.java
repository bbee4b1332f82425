package io.cascade.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParkReasonTests {

    @Test
    void saysWhatOurCodeSays() {
        assertThat(ParkReason.of(new IllegalStateException("order 7 is completed")))
                .isEqualTo("its event cannot be applied: order 7 is completed");
    }

    @Test
    void saysOfADefectThatItIsOne() {
        assertThat(ParkReason.of(new NullPointerException("Cannot invoke \"io.cascade.Order.id()\"")))
                .isEqualTo("its event ended in a defect of this service (NullPointerException), which the log shows");
        assertThat(ParkReason.of(new StackOverflowError())).contains("(StackOverflowError)");
        assertThat(ParkReason.of(new IllegalStateException())).contains("(IllegalStateException)");
    }
}
