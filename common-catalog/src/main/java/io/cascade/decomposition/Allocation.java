package io.cascade.decomposition;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a resource of a specification is chosen.
 *
 * @param choice the pool's id for a pool, otherwise the resource's name
 * @param characteristics further characteristics of an assigned resource
 */
public record Allocation(Kind kind, Expression choice, Map<String, Expression> characteristics) {

    /** One owner from a pool, shared by many, or assigned by an expression or the network's answer. */
    public enum Kind {
        POOL,
        SHARED,
        ASSIGNED
    }

    /** Whether the resource exists only once the network has answered. */
    public boolean isLearntFromAnswer() {
        return choice.needsAnswer();
    }

    /** @throws ExpressionFailed when the item lacks what the expression reads */
    public String choose(Map<String, Object> item, Map<String, Object> answer) {
        return String.valueOf(choice.evaluate(variables(item, answer), new Allowance()));
    }

    /** The characteristics that can be computed so far. */
    public Map<String, Object> describe(Map<String, Object> item, Map<String, Object> answer) {
        var variables = variables(item, answer);
        var allowance = new Allowance();
        var described = new LinkedHashMap<String, Object>();
        characteristics.forEach((name, expression) -> {
            if (expression.isComputableFrom(variables) && !(expression.needsAnswer() && answer.isEmpty())) {
                described.put(name, evaluate(name, expression, variables, allowance));
            }
        });
        return described;
    }

    private static Object evaluate(
            String name, Expression expression, Map<String, Object> variables, Allowance allowance) {
        try {
            return expression.evaluate(variables, allowance);
        } catch (ExpressionFailed e) {
            throw e.in("characteristic " + name);
        }
    }

    private static Map<String, Object> variables(Map<String, Object> item, @Nullable Map<String, Object> answer) {
        var variables = new LinkedHashMap<String, Object>();
        item.forEach((name, value) -> variables.put("item." + name, ValueType.toCel(value)));
        variables.put(Expression.ANSWER, answer == null ? Map.of() : ValueType.toCel(answer));
        return variables;
    }
}
