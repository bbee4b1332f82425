package io.cascade.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackingTests {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4_096, 100_000})
    void givesBackWhatWasPacked(int length) {
        var plain = new byte[length];
        new Random(length).nextBytes(plain);

        assertThat(Packing.unpack(Packing.pack(plain))).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 999, 1_000, 1_001, 50_000})
    void givesBackAllOfItHoweverLongItWasExpectedToBe(int expected) {
        var plain = "{\"a\":17},".repeat(100).getBytes(StandardCharsets.UTF_8);

        assertThat(Packing.unpack(Packing.pack(plain), expected)).isEqualTo(plain);
    }

    @Test
    void makesRepetitionSmall() {
        var plain = "{\"@type\":\"ServiceOrderItem\",\"state\":\"completed\"}"
                .repeat(50)
                .getBytes(StandardCharsets.UTF_8);

        assertThat(Packing.pack(plain)).hasSizeLessThan(plain.length / 10);
    }

    @Test
    void doesNotTakeATornEventForAWholeOne() {
        var packed = Packing.pack("a whole event".repeat(20).getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Packing.unpack(Arrays.copyOf(packed, packed.length / 2)))
                .isInstanceOf(IllegalStateException.class);
    }
}
