package io.cascade.launcher.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TimeScaleTests {

    @Test
    void isWrittenWithoutNeedlessDigits() {
        assertThat(new TimeScale(8880)).hasToString("8880");
        assertThat(new TimeScale(0.5)).hasToString("0.5");
    }

    @Test
    void isNeverNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeScale(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeScale(Double.NaN));
    }
}
