package io.cascade.messaging.life;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndTests {

    @ParameterizedTest
    @ValueSource(ints = {3, 134, 139})
    void countsWhatAProcessDidToItself(int code) {
        assertThat(End.of(code).isDeath()).isTrue();
        assertThat(End.of(code).isSuspicious()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 129, 130, 137, 143})
    void blamesNothingForAKillFromOutside(int code) {
        assertThat(End.of(code).isDeath()).isFalse();
        assertThat(End.of(code).isSuspicious()).isFalse();
    }

    @Test
    void suspectsButDoesNotCountWhatNobodyKnows() {
        assertThat(End.of(null)).isEqualTo(End.UNKNOWN);
        assertThat(End.of(1)).isEqualTo(End.UNKNOWN);
        assertThat(End.UNKNOWN.isSuspicious()).isTrue();
        assertThat(End.UNKNOWN.isDeath()).isFalse();
    }
}
