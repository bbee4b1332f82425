package io.cascade.kernel.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ViolationsTests {

    @Test
    void tellsAllThatAreFewAndSomeInTheReason() {
        var refused = RequestRefused.breaksContract(violations(7));

        assertThat(refused.violations()).hasSize(7);
        assertThat(refused)
                .hasMessage("a[0] is wrong; a[1] is wrong; a[2] is wrong; a[3] is wrong; a[4] is wrong;"
                        + " and 2 more, see violation");
        assertThat(RequestRefused.breaksContract(violations(2))).hasMessage("a[0] is wrong; a[1] is wrong");
    }

    @Test
    void tellsTheFirstOfManyAndThatThereAreMore() {
        var refused = RequestRefused.breaksContract(violations(40_000));

        assertThat(refused.violations()).hasSize(51).endsWith(new Violation("", "has more violations than these 50"));
        assertThat(refused.getMessage()).endsWith("; and more than 45 others, see violation");
        assertThat(RequestRefused.unprocessable("code", "reason", violations(51))
                        .violations())
                .hasSize(51);
    }

    @Test
    void takesNoMoreThanAreTold() {
        var violations = new Violations();
        IntStream.range(0, 50).forEach(i -> violations.add("a", "is wrong"));
        assertThat(violations.areEnough()).isFalse();

        IntStream.range(0, 1_000).forEach(i -> violations.add("a", "is wrong"));

        assertThat(violations.areEnough()).isTrue();
        assertThat(violations.found()).hasSize(51);
        assertThatThrownBy(violations::refuse).isInstanceOf(RequestRefused.class);
    }

    @Test
    void shortensWhatIsTooLongInItsMiddle() {
        var violation = new Violation("a." + "b".repeat(5_000) + ".end", "x".repeat(50_000));

        assertThat(violation.path())
                .hasSize(500)
                .startsWith("a.bb")
                .contains("b…b")
                .endsWith("b.end");
        assertThat(violation.message()).hasSize(2_000);
        assertThat(RequestRefused.tooLarge("y".repeat(90_000))).message().hasSize(4_000);
    }

    @Test
    void saysNothingThatIsNoText() {
        assertThat(new Violation("half \ud800", "\udc00\ud83d\ude00")).hasToString("half ? ?\ud83d\ude00");
    }

    private static List<Violation> violations(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> new Violation("a[%d]".formatted(i), "is wrong"))
                .toList();
    }
}
