package io.cascade.decomposition;

import io.cascade.decomposition.DecompositionRule.Produced;
import java.util.LinkedHashMap;
import java.util.Map;

/** The characteristics of an item that depend on what its predecessors produced, computed when the item starts. */
public final class LateMapping {

    private LateMapping() {}

    /**
     * @param after what predecessors produced, by the name of their specification
     * @throws ExpressionFailed when a predecessor did not produce what the rule reads, or it goes beyond the bounds
     * @throws EvaluationInterrupted when it took too long this time
     */
    public static Map<String, Object> evaluate(Produced produced, Map<String, Map<String, Object>> after) {
        Map<String, Object> variables = Map.of(Expression.AFTER, ValueType.toCel(after));
        var allowance = new Allowance();
        var values = new LinkedHashMap<String, Object>();
        produced.map().forEach((name, expression) -> {
            if (expression.isLate()) {
                values.put(name, produced.compute(name, variables, allowance));
            }
        });
        return values;
    }
}
