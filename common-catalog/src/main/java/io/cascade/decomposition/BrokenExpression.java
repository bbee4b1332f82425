package io.cascade.decomposition;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** An expression that fails whatever it is given. */
record BrokenExpression(String text, String reason) implements Expression {

    @Override
    public Set<String> variables() {
        return Set.of();
    }

    @Override
    public List<AfterReference> afterReferences() {
        return List.of();
    }

    @Override
    public boolean isComputableFrom(Map<String, Object> values) {
        return true;
    }

    @Override
    public Object evaluate(Map<String, Object> values, Allowance allowance) {
        throw new ExpressionFailed(text, "it does not compile: " + reason);
    }
}
