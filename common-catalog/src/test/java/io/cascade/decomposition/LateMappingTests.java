package io.cascade.decomposition;

import static io.cascade.decomposition.Rules.expression;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascade.decomposition.DecompositionRule.Produced;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an item learns of those that were done before it. */
class LateMappingTests {

    private static final Map<String, Map<String, Object>> AFTER = Map.of(
            "Bearer", Map.of("port", "12", "olt", "OLT-EAST-07"),
            "VLAN", Map.of("tag", "1042"));

    @Test
    void takesOverWhatPredecessorsProduced() {
        var values = LateMapping.evaluate(
                produced("port", "after['Bearer'].port", "where", "after['Bearer'].olt + '/' + after['VLAN'].tag"),
                AFTER);

        assertThat(values).isEqualTo(Map.of("port", "12", "where", "OLT-EAST-07/1042"));
    }

    @Test
    void leavesAloneWhatWasComputedWhenTheItemWasPlanned() {
        var values = LateMapping.evaluate(produced("text", "item.text", "port", "after['Bearer'].port"), AFTER);

        assertThat(values).containsOnlyKeys("port");
    }

    @Test
    void saysWhichCharacteristicMissesWhatAPredecessorDidNotProduce() {
        assertThatThrownBy(() -> LateMapping.evaluate(produced("port", "after['Bearer'].port"), Map.of()))
                .isInstanceOf(ExpressionFailed.class)
                .hasMessageContaining("port of Line");
        assertThatThrownBy(() ->
                        LateMapping.evaluate(produced("port", "after['Bearer'].port"), Map.of("Bearer", Map.of())))
                .isInstanceOf(ExpressionFailed.class)
                .hasMessageContaining("port of Line");
    }

    private static Produced produced(String... namesAndExpressions) {
        var map = new LinkedHashMap<String, Expression>();
        for (int i = 0; i < namesAndExpressions.length; i += 2) {
            map.put(namesAndExpressions[i], expression(namesAndExpressions[i + 1]));
        }
        return new Produced("LINE", "Line", map, List.of());
    }
}
