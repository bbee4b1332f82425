package io.cascade.decomposition;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelUnknownSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A compiled, type-checked CEL expression. Immutable and safe to share between threads. */
public final class Expression {

    static final String AFTER = "after";
    static final String ANSWER = "answer";

    private final String text;
    private final CelRuntime.Program program;
    private final Set<String> reads;
    private final List<AfterReference> afterReferences;

    Expression(String text, CelAbstractSyntaxTree ast, CelRuntime.Program program) {
        this.text = text;
        this.program = program;
        this.reads = References.variablesOf(ast);
        this.afterReferences = References.afterOf(ast);
    }

    public String text() {
        return text;
    }

    /** Whether it can be computed only once predecessors are done. */
    public boolean isLate() {
        return reads.contains(AFTER);
    }

    /** Whether it can be computed only once the network has answered. */
    public boolean needsAnswer() {
        return reads.contains(ANSWER);
    }

    /** What it reads of predecessors. */
    public List<AfterReference> afterReferences() {
        return afterReferences;
    }

    /** Whether every variable that it reads has a value: without one the result is unknown, not wrong. */
    public boolean isComputableFrom(Map<String, Object> values) {
        return values.keySet().containsAll(reads);
    }

    /**
     * @param values by variable name, such as {@code item.downloadSpeed}
     * @throws ExpressionFailed when it cannot be computed from these values
     */
    public Object evaluate(Map<String, Object> values) {
        try {
            var result = program.eval(values);
            if (result instanceof CelUnknownSet) {
                throw new ExpressionFailed(text, missingFrom(values));
            }
            return ValueType.fromCel(result);
        } catch (CelEvaluationException e) {
            throw new ExpressionFailed(text, e);
        }
    }

    private Set<String> missingFrom(Map<String, Object> values) {
        var missing = new TreeSet<>(reads);
        missing.removeAll(values.keySet());
        return missing;
    }

    /** A characteristic of a predecessor, named by its specification. */
    public record AfterReference(String specification, String characteristic) {}
}
