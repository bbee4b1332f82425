package io.cascade.kernel.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e298",
                "1e299",
                "9.99e299",
                "-1e299",
                "1e-298",
                "-1e-298",
                "15e298",
                "0",
                "0e-299",
                "-7",
                "0.1",
                "1.50"
            })
    void takesWhatHasThreeHundredDigitsWrittenOut(String text) {
        assertThat(Numbers.in(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e300",
                "1.5e300",
                "-1e300",
                "1e301",
                "1e-300",
                "-1e-300",
                "1.5e-299",
                "1E+2147483647",
                "1E-2147483647",
                "0e-300"
            })
    void refusesWhatHasMore(String text) {
        assertThat(Numbers.in(text)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void takesAgainWhatItTookOnceThatIsWrittenOut(String text) {
        var number = new BigDecimal(text);
        var writtenOut = new BigDecimal(number.toPlainString());

        assertThat(Numbers.isReckonable(writtenOut) || !Numbers.isReckonable(number))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("takesAgainWhatItTookOnceThatIsWrittenOut")
    void takesAgainWhatARuleReckonedWith(String text) {
        var number = new BigDecimal(text);
        if (Numbers.isReckonable(number)) {
            assertThat(Numbers.in(Json.write(number.doubleValue()))).isPresent();
        }
    }

    static Stream<String> takesAgainWhatItTookOnceThatIsWrittenOut() {
        var random = new Random(7);
        return Stream.concat(
                Stream.of("1", "-1", "1.5", "9".repeat(299), "9".repeat(300), "0." + "9".repeat(299), "0")
                        .flatMap(mantissa -> Stream.of(
                                        "e298", "e299", "e300", "e301", "e-298", "e-299", "e-300", "e0", "e-1")
                                .map(mantissa::concat)),
                random.ints(500, -310, 311)
                        .mapToObj(exponent -> "%d.%se%d"
                                .formatted(random.nextInt(-9, 10), "3".repeat(1 + random.nextInt(300)), exponent)));
    }

    @Test
    void writesNothingThatJsonDoesNotRead() {
        var longest = "-0." + "9".repeat(299);

        assertThat(Numbers.in(longest)).isPresent();
        assertThat(Json.mapper().readTree(longest).decimalValue()).isEqualByComparingTo(longest);
    }
}
