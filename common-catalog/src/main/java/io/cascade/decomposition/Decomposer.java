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

    /**
     * @param allowance what is left for the order that the item belongs to
     * @throws ExpressionFailed when a rule cannot be computed from this demand within the bounds; it names the rule
     * @throws EvaluationInterrupted when it took too long this time
     */
    public static List<DecomposedItem> decompose(Demand demand, List<DecompositionRule> rules, Allowance allowance) {
        var variables = demand.variables();
        var children = new ArrayList<DecomposedItem>();
        for (var rule : rules) {
            try {
                children.addAll(decompose(demand, rule, variables, allowance));
            } catch (ExpressionFailed e) {
                throw e.in(rule.toString());
            }
        }
        return children;
    }

    private static List<DecomposedItem> decompose(
            Demand demand, DecompositionRule rule, Map<String, Object> variables, Allowance allowance) {
        var children = new ArrayList<DecomposedItem>();
        if (applies(rule, variables, allowance)) {
            for (var produced : rule.produced()) {
                var child = child(rule, produced, demand, variables, allowance);
                allowance.add(child);
                children.add(child);
            }
        }
        return children;
    }

    /** A rule that asks for something the item does not have does not apply to it. */
    private static boolean applies(DecompositionRule rule, Map<String, Object> variables, Allowance allowance) {
        try {
            return rule.when().isComputableFrom(variables) && rule.when().holds(variables, allowance);
        } catch (ExpressionFailed e) {
            throw e.in("when");
        }
    }

    private static DecomposedItem child(
            DecompositionRule rule,
            Produced produced,
            Demand demand,
            Map<String, Object> variables,
            Allowance allowance) {
        var characteristics = new LinkedHashMap<String, Object>();
        var late = new TreeSet<String>();
        produced.map().forEach((name, expression) -> {
            if (expression.isLate()) {
                late.add(name);
            } else if (expression.isComputableFrom(variables)) {
                characteristics.put(name, produced.compute(name, variables, allowance));
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
