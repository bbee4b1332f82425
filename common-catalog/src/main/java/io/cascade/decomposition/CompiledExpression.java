package io.cascade.decomposition;

import dev.cel.common.CelErrorCode;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelUnknownSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A type-checked expression, computed in bounded steps. */
final class CompiledExpression implements Expression {

    private final String text;
    private final CelRuntime.Program program;
    private final References references;
    private final Variables variables;

    CompiledExpression(String text, CelRuntime.Program program, References references, Variables variables) {
        this.text = text;
        this.program = program;
        this.references = references;
        this.variables = variables;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public Set<String> variables() {
        return references.variables();
    }

    @Override
    public List<AfterReference> afterReferences() {
        return references.after();
    }

    @Override
    public boolean isComputableFrom(Map<String, Object> values) {
        return values.keySet().containsAll(references.needed());
    }

    @Override
    public Object evaluate(Map<String, Object> values, Allowance allowance) {
        try {
            return JsonValue.of(compute(values, allowance));
        } catch (CelEvaluationException e) {
            throw new ExpressionFailed(text, FailureWords.of(e.getErrorCode()));
        } catch (RuntimeException e) {
            throw new ExpressionFailed(text, FailureWords.of(CelErrorCode.INTERNAL_ERROR));
        } catch (Stopped e) {
            throw e.outcome(text);
        }
    }

    private Object compute(Map<String, Object> values, Allowance allowance) throws CelEvaluationException {
        var result = program.trace(readFrom(values), new Meter(references.calls(), allowance));
        if (result instanceof CelUnknownSet) {
            throw Stopped.byValues("there is no value for " + String.join(", ", missingFrom(values)));
        }
        return result;
    }

    private Map<String, Object> readFrom(Map<String, Object> values) {
        var read = new LinkedHashMap<String, Object>();
        references.variables().forEach(name -> {
            var value = values.get(name);
            if (value != null) {
                read.put(name, variables.adapt(name, value));
            }
        });
        read.put(HasMacro.GIVEN, values);
        return read;
    }

    private Set<String> missingFrom(Map<String, Object> values) {
        var missing = new TreeSet<>(references.variables());
        missing.removeAll(values.keySet());
        return missing;
    }
}
