package io.cascade.decomposition;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A CEL expression of the catalog. Immutable and safe to share between threads. */
public sealed interface Expression permits CompiledExpression, BrokenExpression {

    String AFTER = "after";
    String ANSWER = "answer";

    /** One that a release holds though it does not compile: whoever needs it learns why. */
    static Expression broken(String text, String reason) {
        return new BrokenExpression(text, reason);
    }

    String text();

    /** Every variable that it reads or asks for by {@code has}. */
    Set<String> variables();

    /** What it reads of predecessors. */
    List<AfterReference> afterReferences();

    /** Whether everything that it needs has a value: without one the result is unknown, not wrong. */
    boolean isComputableFrom(Map<String, Object> values);

    /**
     * @param values by variable name, such as {@code item.downloadSpeed}
     * @throws ExpressionFailed when it cannot be computed from these values within the bounds
     * @throws EvaluationInterrupted when it took too long this time
     */
    Object evaluate(Map<String, Object> values, Allowance allowance);

    /** The same for an expression that must be true or false. */
    default boolean holds(Map<String, Object> values, Allowance allowance) {
        if (evaluate(values, allowance) instanceof Boolean outcome) {
            return outcome;
        }
        throw new ExpressionFailed(text(), "it is neither true nor false");
    }

    /** Whether it can be computed only once predecessors are done. */
    default boolean isLate() {
        return variables().contains(AFTER);
    }

    /** Whether it can be computed only once the network has answered. */
    default boolean needsAnswer() {
        return variables().contains(ANSWER);
    }

    /** A characteristic of a predecessor, named by its specification. */
    record AfterReference(String specification, String characteristic) {}
}
