package io.cascade.decomposition;

import static io.cascade.decomposition.Rules.decompose;
import static io.cascade.decomposition.Rules.mapping;
import static io.cascade.decomposition.Rules.refusalOf;
import static io.cascade.decomposition.Rules.valueOf;
import static io.cascade.decomposition.Rules.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Macros in rules, as the decomposer meets them. */
class MacrosTests {

    static final Map<String, Object> ITEM =
            Map.of("text", "fibre", "count", 5, "price", 5, "tags", List.of(1, 2, 3, List.of(4, 5)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1, 2].all(t, t < item.count)",
                "item.tags.exists(t, t == 2)",
                "item.tags.exists_one(t, t == 2)",
                "item.tags.filter(t, t != 1).size() == 3",
                "item.tags.map(t, t)[0] == 1",
                "item.tags.map(t, t != 1, t)[0] == 2",
                "has(item.text)",
                "!has(item.absent)",
                "has(place.exchange)",
                "!has(item.absent) || item.absent == 'x'",
                "[[1, 2], [3]].exists(t, t.exists(t, t == 3))",
                "[1, 2].map(t, [t, t].map(t, t + 1)) == [[2, 2], [3, 3]]",
                "type(item.text) == string",
                "{'a': 1}.all(k, k == 'a')",
                "item.tags[3].exists(t, t == 5)",
            })
    void letARuleApply(String condition) {
        assertThat(decompose(ITEM, when(condition))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1, 9].all(t, t < item.count)",
                "item.tags.exists(t, t == 9)",
                "item.tags.exists_one(t, t != 2)",
                "!has(item.text)",
                "has(item.absent)",
                "has(item.absent) && item.absent == 'x'"
            })
    void keepARuleFromApplying(String condition) {
        assertThat(decompose(ITEM, when(condition))).isEmpty();
    }

    @Test
    void computeWhatIsMapped() {
        assertThat(valueOf("item.tags.filter(t, type(t) == int).map(t, t * 2)", ITEM))
                .isEqualTo(List.of(2, 4, 6));
        assertThat(valueOf("[1, 2].map(x, [10, 20].map(y, x + y))", ITEM))
                .isEqualTo(List.of(List.of(11, 21), List.of(12, 22)));
        assertThat(valueOf("has(item.absent) ? item.absent : 'none'", ITEM)).isEqualTo("none");
        assertThat(valueOf("['a', 'b'].exists(t, t == 'b')", ITEM)).isEqualTo(true);
    }

    @Test
    void leaveARuleAloneThatReadsWhatTheItemLacks() {
        assertThat(decompose(ITEM, when("['x'].exists(t, t == item.absent)"))).isEmpty();
        assertThat(valueOf("item.absent", ITEM)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "item, 'item.tags.all(item, item == 1)'",
        "after, '[1].map(after, after)'",
        "place, '[1].all(place, true)'"
    })
    void mustNotHideWhatARuleReads(String name, String expression) {
        assertThat(refusalOf(expression)).contains("a variable inside it cannot be called " + name);
    }

    @Test
    void findAMisspeltCharacteristic() {
        assertThat(refusalOf("has(item.speling)")).contains("there is no item.speling");
    }

    @Test
    void failLoudlyWhenARuleReadsWhatItOnlyAskedFor() {
        assertThatThrownBy(() -> decompose(ITEM, when("!has(item.absent) && item.absent == 'x'")))
                .isInstanceOf(ExpressionFailed.class)
                .hasMessageContaining("there is no value for item.absent");
    }

    @Test
    void failLoudlyWhenAConditionIsNeitherTrueNorFalse() {
        assertThatThrownBy(() -> decompose(Map.of("tags", "yes"), when("item.tags")))
                .isInstanceOf(ExpressionFailed.class)
                .hasMessageContaining("decomposition rule DR-1/1.0: when: ")
                .hasMessageContaining("neither true nor false");
    }

    @Test
    void computeWithAWholeNumberWhereADecimalOneIsDeclared() {
        assertThat(decompose(ITEM, when("item.price > 4.5"))).hasSize(1);
        assertThat(decompose(ITEM, mapping("item.price * 2.0")).getFirst().characteristics())
                .containsEntry("value", 10.0);
    }
}
