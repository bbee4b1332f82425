package io.cascade.decomposition;

import io.cascade.decomposition.DecompositionRule.Produced;
import io.cascade.decomposition.ExpressionCompiler.BadExpression;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rules for items with the characteristics {@code text}, {@code count}, {@code price}, {@code tags} and {@code absent}. */
final class Rules {

    private static final ExpressionCompiler COMPILER = new ExpressionCompiler(Variables.ofRule(Map.of(
            "text", ValueType.STRING,
            "count", ValueType.INTEGER,
            "price", ValueType.NUMBER,
            "tags", ValueType.ANY,
            "absent", ValueType.STRING)));

    private Rules() {}

    static Expression expression(String text) {
        try {
            return COMPILER.compile(text);
        } catch (BadExpression e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    static Expression condition(String text) {
        try {
            return COMPILER.compileCondition(text);
        } catch (BadExpression e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    static String refusalOf(String text) {
        try {
            COMPILER.compile(text);
            throw new AssertionError("compiles: " + text);
        } catch (BadExpression e) {
            return String.valueOf(e.getMessage());
        }
    }

    static DecompositionRule when(String condition) {
        return rule(condition, Map.of());
    }

    static DecompositionRule mapping(String expression) {
        return rule("true", Map.of("value", expression));
    }

    static DecompositionRule rule(String condition, Map<String, String> map) {
        var compiled = new LinkedHashMap<String, Expression>();
        map.forEach((name, text) -> compiled.put(name, expression(text)));
        return new DecompositionRule(
                "DR-1",
                "1.0",
                "SPEC",
                condition(condition),
                List.of(new Produced("LINE", "Line", compiled, List.of())));
    }

    static List<DecomposedItem> decompose(Map<String, Object> characteristics, DecompositionRule... rules) {
        return Decomposer.decompose(
                new Demand("SPEC", characteristics, Map.of("exchange", "EAST-07")), List.of(rules), new Allowance());
    }

    static Object valueOf(String expression, Map<String, Object> characteristics) {
        return decompose(characteristics, mapping(expression))
                .getFirst()
                .characteristics()
                .get("value");
    }
}
