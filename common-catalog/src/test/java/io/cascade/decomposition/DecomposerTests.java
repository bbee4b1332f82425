package io.cascade.decomposition;

import static io.cascade.decomposition.Rules.decompose;
import static io.cascade.decomposition.Rules.expression;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascade.decomposition.DecomposedItem.Trace;
import io.cascade.decomposition.DecompositionRule.Dependency;
import io.cascade.decomposition.DecompositionRule.Produced;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How an item becomes what it is built of. */
class DecomposerTests {

    private static final Map<String, Object> ITEM = Map.of("text", "fibre", "count", 2);

    @Test
    void givesTheChildrenOfAllRulesThatApplyInTheOrderOfTheRules() {
        var children = decompose(
                ITEM,
                rule("first", "item.text == 'fibre'", produced("BEARER")),
                rule("second", "item.text == 'copper'", produced("DSL")),
                rule("third", "item.count > 1", produced("VLAN"), produced("IP")));

        assertThat(children).extracting(DecomposedItem::specificationId).containsExactly("BEARER", "VLAN", "IP");
    }

    @Test
    void givesTheSameForTheSameWhateverWasDecomposedBefore() {
        var rules = new DecompositionRule[] {
            rule("first", "true", produced("BEARER", "speed", "item.text + '/' + place.exchange")),
            rule("second", "true", produced("VLAN"))
        };

        var once = decompose(ITEM, rules);
        decompose(Map.of("text", "copper", "count", 9), rules);

        assertThat(decompose(ITEM, rules)).isEqualTo(once);
    }

    @Test
    void computesWhatAChildIsOfItemAndPlace() {
        var child = only(decompose(
                ITEM, rule("one", "true", produced("BEARER", "line", "item.text + ' at ' + place.exchange"))));

        assertThat(child.characteristics()).isEqualTo(Map.of("line", "fibre at EAST-07"));
    }

    @Test
    void leavesOutWhatIsComputedOfSomethingThatTheItemDoesNotHave() {
        var child = only(decompose(
                ITEM,
                rule(
                        "one",
                        "true",
                        new Produced(
                                "BEARER",
                                "Bearer",
                                Map.of("known", expression("item.text"), "unknown", expression("item.absent")),
                                List.of()))));

        assertThat(child.characteristics()).isEqualTo(Map.of("known", "fibre"));
    }

    @Test
    void doesNotApplyARuleThatAsksForSomethingThatTheItemDoesNotHave() {
        assertThat(decompose(ITEM, rule("one", "item.absent == 'x'", produced("BEARER"))))
                .isEmpty();
        assertThat(decompose(ITEM, rule("one", "item.absent != 'x'", produced("BEARER"))))
                .isEmpty();
    }

    @Test
    void namesForLaterWhatOnlyPredecessorsWillHaveProduced() {
        var child = only(decompose(ITEM, rule("one", "true", produced("VLAN", "port", "after['Bearer'].port"))));

        assertThat(child.characteristics()).isEmpty();
        assertThat(child.lateCharacteristics()).containsExactly("port");
    }

    @Test
    void saysWhatAChildNeedsFirst() {
        var needs = List.of(new Dependency("BEARER", false), new Dependency("ROUTER", true));

        var child = only(decompose(ITEM, rule("one", "true", new Produced("VLAN", "Vlan", Map.of(), needs))));

        assertThat(child.dependencies()).isEqualTo(needs);
    }

    @Test
    void provesWhichRuleMadeAChildOfWhat() {
        var child = only(decompose(ITEM, rule("DR-7", "true", produced("BEARER", "line", "item.text"))));

        assertThat(child.trace())
                .isEqualTo(new Trace(
                        "DR-7",
                        "1.0",
                        Map.of("item", ITEM, "place", Map.of("exchange", "EAST-07")),
                        Map.of("line", "fibre")));
    }

    @Test
    void namesTheRuleAndThePlaceInItOfWhatCannotBeComputed() {
        assertThatThrownBy(() -> decompose(ITEM, rule("DR-7", "1 / (item.count - 2) == 1", produced("BEARER"))))
                .isInstanceOf(ExpressionFailed.class)
                .hasMessageContaining("decomposition rule DR-7/1.0")
                .hasMessageContaining("when");
        assertThatThrownBy(() ->
                        decompose(ITEM, rule("DR-7", "true", produced("BEARER", "speed", "1 / (item.count - 2)"))))
                .isInstanceOf(ExpressionFailed.class)
                .hasMessageContaining("decomposition rule DR-7/1.0")
                .hasMessageContaining("speed of Bearer");
    }

    private static DecomposedItem only(List<DecomposedItem> children) {
        assertThat(children).hasSize(1);
        return children.getFirst();
    }

    private static DecompositionRule rule(String id, String when, Produced... produced) {
        return new DecompositionRule(id, "1.0", "SPEC", Rules.condition(when), List.of(produced));
    }

    private static Produced produced(String specification) {
        return new Produced(specification, specification, Map.of(), List.of());
    }

    private static Produced produced(String specification, String characteristic, String expression) {
        var name = specification.charAt(0) + specification.substring(1).toLowerCase(Locale.ROOT);
        return new Produced(specification, name, Map.of(characteristic, expression(expression)), List.of());
    }
}
