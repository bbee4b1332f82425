package io.cascade.web.bounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascade.kernel.refusal.RequestRefused;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

class BodyScanTests {

    private static final Bounds BOUNDS = new Bounds(DataSize.ofKilobytes(1), 40, 5, 6, 3);

    private record Refused(String body, String reason) {}

    static Stream<Refused> beyondBounds() {
        return Stream.of(
                new Refused("[" + "[[],[],[],[],[]],".repeat(5) + "1]", "at most 40 tokens"),
                new Refused(
                        "{\"a\":[{\"b\":[[[]]]}]}",
                        "a[0].b[0][0] must lie within at most 5 arrays and objects, and lies in 6"),
                new Refused("{\"a\":[1,2,3,4,5,6,7]}", "a must have at most 6 elements, and has 7"),
                new Refused("[{\"x\":[[],[],[],[],[],[],[]]}]", "[0].x must have at most 6 elements, and has 7"),
                new Refused(
                        "{\"a\":1,\"b\":1,\"c\":1,\"d\":1,\"e\":1,\"f\":1,\"g\":1}",
                        "must have at most 6 attributes, and has 7"),
                new Refused(
                        "{\"orderItem\":[{\"orderItem\":[{}]},{\"orderItem\":[{}]}]}",
                        "orderItem[1].orderItem must have at most 3 items in all, and has 4"));
    }

    @ParameterizedTest
    @MethodSource("beyondBounds")
    void refusesWhatIsBeyondABoundAndNamesBoth(Refused refused) {
        assertThatThrownBy(() -> tokensIn(refused.body()))
                .isInstanceOf(RequestRefused.class)
                .hasMessageContaining(refused.reason());
    }

    @Test
    void countsBracketsNamesAndValues() {
        assertThat(tokensIn("{\"a\":[1,{\"b\":null}]}")).isEqualTo(10);
    }

    @Test
    void takesWhatIsJustWithinTheBounds() {
        assertThat(tokensIn("{\"orderItem\":[{},{},{}],\"a\":[[[1]]]}")).isEqualTo(19);
        assertThat(tokensIn("[1,2,3,4,5,6]")).isEqualTo(8);
    }

    @Test
    void countsUpToWhereABodyCeasesToBeJson() {
        assertThat(tokensIn("[1,2,oops")).isEqualTo(3);
        assertThat(tokensIn("")).isZero();
        assertThat(tokensIn("a=b&c=d")).isZero();
    }

    private static int tokensIn(String body) {
        return BodyScan.tokensIn(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), BOUNDS);
    }
}
