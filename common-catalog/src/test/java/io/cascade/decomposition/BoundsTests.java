package io.cascade.decomposition;

import static io.cascade.decomposition.Rules.decompose;
import static io.cascade.decomposition.Rules.expression;
import static io.cascade.decomposition.Rules.mapping;
import static io.cascade.decomposition.Rules.refusalOf;
import static io.cascade.decomposition.Rules.rule;
import static io.cascade.decomposition.Rules.valueOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a rule asks for ends soon, in a refusal that names it. */
@Timeout(20)
class BoundsTests {

    static final String VALUE = "a value may have 65536 characters and elements";
    static final String STEPS = "it may take 100000 steps";
    static final String DEPTH = "lists and objects may lie 32 deep within each other";
    static final String PATTERN = "a pattern may have 2000 characters with its repetitions written out";

    static final Map<String, Object> ITEM = Map.of(
            "text", "a".repeat(1_000), "tags", IntStream.range(0, 1_000).boxed().toList());

    static Stream<Arguments> excesses() {
        return Stream.of(
                arguments("chained replace", "'a'" + ".replace('a', 'aaaaaaaaaa')".repeat(10), VALUE),
                arguments("replace of nothing", "item.text.replace('', item.text)", VALUE),
                arguments("replace with a limit", "item.text.replace('a', item.text, 100)", VALUE),
                arguments("doubled text", nested("item.text", "[%s].map(x, x + x)[0]", 10), VALUE),
                arguments("doubled list", nested("item.tags", "[%s].map(x, x + x)[0]", 10), VALUE),
                arguments("list of lists", nested("[1]", "%s.map(x, [x, x])", 20), VALUE),
                arguments("shared lists compared", nested("[1]", "[%1$s].map(x, [x, x])[0]", 30) + " == []", VALUE),
                arguments("deep list", nested("1", "[%s].map(x, [x])", 20), DEPTH),
                arguments("join", "item.tags.map(t, item.text).join(item.text)", VALUE),
                arguments(
                        "nested macros", "item.tags.all(a, item.tags.all(b, item.tags.all(c, a + b + c >= 0)))", STEPS),
                arguments("absorbed failure", "item.tags.all(a, item.tags.all(b, a < b || a >= b)) || true", STEPS),
                arguments("searching", "item.tags.all(t, !(item.text + item.text).contains(item.text + 'b'))", STEPS),
                arguments("slow index", "item.tags.map(t, (item.text + item.text).indexOf(item.text + 'b'))", STEPS),
                arguments("nested repetition", "item.text.matches('((a{1,100}){1,100}){1,100}')", PATTERN),
                arguments("repetition of a class", "item.text.matches('([^]a]{1,100}[(]{1,100}){1,1000}')", PATTERN),
                arguments("slow pattern", "item.tags.exists(t, item.text.matches('(a{1,30}){1,30}b'))", STEPS),
                arguments("pattern computed", "item.text.matches(item.text + item.text + item.text)", PATTERN),
                arguments(
                        "reversed again and again",
                        "item.tags.all(t, item.tags.all(u, item.text.reverse() != 'b'))",
                        STEPS),
                arguments("split", "item.tags.filter(t, t < 100).map(t, item.text.split(''))", VALUE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("excesses")
    void refuseExcess(String what, String expression, String reason) {
        assertThatThrownBy(() -> valueOf(expression, ITEM))
                .isInstanceOf(ExpressionFailed.class)
                .hasMessageStartingWith("decomposition rule DR-1/1.0: value of Line: cannot compute '")
                .hasMessageEndingWith(reason);
    }

    @Test
    void leaveRoomForWhatRulesDo() {
        assertThat(valueOf("item.tags.map(t, t + 1).size()", ITEM)).isEqualTo(1_000);
        assertThat(valueOf("item.tags.filter(t, t < 900).map(t, 'port-' + string(t)).join(', ').size()", ITEM))
                .isEqualTo(8_888);
        assertThat(valueOf(
                        "item.text.replace('a', 'sixty characters are no excess in what one value may hold....').size()",
                        ITEM))
                .isEqualTo(61_000);
        assertThat(valueOf(
                        "'6ba7b810-9dad-11d1-80b4-00c04fd430c8'.matches('^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')",
                        ITEM))
                .isEqualTo(true);
    }

    @Test
    void refuseToReadWhatIsTooLarge() {
        var item = Map.<String, Object>of("text", "x".repeat(Bounds.SIZE + 1), "count", 1);
        assertThatThrownBy(() -> valueOf("item.text.size()", item)).hasMessageContaining(VALUE);
        assertThat(valueOf("item.count + 1", item)).isEqualTo(2);
    }

    @Test
    void refuseExpressionsThatAreTooLongOrTooDeep() {
        assertThat(refusalOf("'%s'".formatted("x".repeat(Bounds.EXPRESSION)))).contains("4000");
        assertThat(refusalOf("(".repeat(300) + "1" + ")".repeat(300))).contains("does not compile");
        assertThat(refusalOf("[".repeat(300) + "]".repeat(300))).contains("does not compile");
        assertThat(refusalOf("1" + "+1".repeat(1_900))).contains("does not compile");
    }

    @Test
    void compileWhatIsLongInNoTime() {
        assertThatNoException().isThrownBy(() -> {
            expression("[" + "1,".repeat(1_900) + "1]");
            expression(nested("[1]", "[%s].map(x, [x, x])[0]", 40));
        });
    }

    @Test
    void boundWhatTheRulesOfOneOrderTakeTogether() {
        var rules =
                Collections.nCopies(200, mapping("item.tags.map(t, string(t))")).toArray(DecompositionRule[]::new);
        assertThatThrownBy(() -> decompose(ITEM, rules))
                .isInstanceOf(ExpressionFailed.class)
                .hasMessageStartingWith("decomposition rule DR-1/1.0: value of Line: cannot compute")
                .hasMessageEndingWith("the rules of one order may take 1000000 steps together");
    }

    @Test
    void boundHowManyItemsAnOrderIsDecomposedInto() {
        var rules = Collections.nCopies(Bounds.ORDER_ITEMS + 1, mapping("1")).toArray(DecompositionRule[]::new);
        assertThatThrownBy(() -> decompose(Map.of(), rules))
                .isInstanceOf(ExpressionFailed.class)
                .hasMessage("decomposition rule DR-1/1.0: an order may be decomposed into 2500 items");
    }

    @Test
    void boundWhatItsItemsHoldTogether() {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < 40; i++) {
            map.put(
                    "value" + i,
                    "item.text.replace('a', 'sixty characters are no excess in what one value may hold....')");
        }
        assertThatThrownBy(() -> decompose(ITEM, rule("true", map)))
                .isInstanceOf(ExpressionFailed.class)
                .hasMessage("decomposition rule DR-1/1.0: "
                        + "the items that one order is decomposed into may hold 2000000 characters together");
    }

    @Test
    void onlyInterruptWhenTimeIsUp() {
        var time = new AtomicLong();
        var allowance = new Allowance(() -> time.getAndAdd(Duration.ofSeconds(2).toNanos()));
        var slow = expression("[1, 2, 3, 4, 5, 6].all(t, t > 0) || true");
        assertThatThrownBy(() -> slow.evaluate(Map.of(), allowance))
                .isInstanceOf(EvaluationInterrupted.class)
                .hasMessageContaining("was interrupted");
        assertThat(slow.evaluate(Map.of(), new Allowance())).isEqualTo(true);
    }

    @Test
    void interruptADecompositionWithoutBlamingTheRule() {
        var time = new AtomicLong();
        var allowance = new Allowance(() -> time.getAndAdd(Duration.ofSeconds(8).toNanos()));
        assertThatThrownBy(() -> Decomposer.decompose(
                        new Demand("SPEC", Map.of(), Map.of()), List.of(mapping("1 + 1")), allowance))
                .isInstanceOf(EvaluationInterrupted.class);
    }

    private static String nested(String seed, String step, int times) {
        var expression = seed;
        for (int i = 0; i < times; i++) {
            expression = step.formatted(expression);
        }
        return expression;
    }
}
