package io.cascade.decomposition;

import io.cascade.decomposition.DecomposedItem.Trace;
import io.cascade.decomposition.DecompositionRule.Produced;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * From one item to its children, by the rules of its specification. A pure function: the same demand and rules always
 * give the same children in the same order, for a real order as for a dry run.
 */
public final class Decomposer {

    private Decomposer() {}

    /** @throws ExpressionFailed when a rule cannot be computed from this demand */
    public static List<DecomposedItem> decompose(Demand demand, List<DecompositionRule> rules) {
        var variables = demand.variables();
        var children = new ArrayList<DecomposedItem>();
        for (var rule : rules) {
            if (applies(rule, variables)) {
                rule.produced().forEach(produced -> children.add(child(rule, produced, demand, variables)));
            }
        }
        return children;
    }

    /** A rule that asks for something the item does not have does not apply to it. */
    private static boolean applies(DecompositionRule rule, Map<String, Object> variables) {
        return rule.when().isComputableFrom(variables)
                && rule.when().evaluate(variables).equals(true);
    }

    private static DecomposedItem child(
            DecompositionRule rule, Produced produced, Demand demand, Map<String, Object> variables) {
        var characteristics = new LinkedHashMap<String, Object>();
        var late = new TreeSet<String>();
        produced.map().forEach((name, expression) -> {
            if (expression.isLate()) {
                late.add(name);
            } else if (expression.isComputableFrom(variables)) {
                characteristics.put(name, expression.evaluate(variables));
            }
        });
        var trace = new Trace(rule.id(), rule.version(), inputOf(demand), characteristics);
        return new DecomposedItem(
                produced.specificationId(),
                produced.specificationName(),
                characteristics,
                late,
                produced.dependencies(),
                trace);
    }

    private static Map<String, Object> inputOf(Demand demand) {
        return Map.of("item", demand.characteristics(), "place", demand.place());
    }
}
