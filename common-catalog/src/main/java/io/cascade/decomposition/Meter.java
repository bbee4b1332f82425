package io.cascade.decomposition;

import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.runtime.CelEvaluationListener;
import dev.cel.runtime.ConcatenatedListView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Follows one evaluation part by part and stops it at the first bound that it meets. */
final class Meter implements CelEvaluationListener {

    /** How many characters of a text can be made, and how many elements looked at, during one step. */
    private static final int MADE = 64;

    private static final int LOOKED_AT = 16;

    private final Map<Long, Call> callsByOperand;
    private final Allowance allowance;
    private final Map<Long, Object> operands = new HashMap<>();
    private long steps;

    Meter(Map<Long, Call> callsByOperand, Allowance allowance) {
        this.callsByOperand = callsByOperand;
        this.allowance = allowance;
    }

    @Override
    public void callback(CelExpr part, @Nullable Object value) {
        step(1 + (value == null || isHidden(part) || isUnfinished(value) ? 0 : effortOf(value)));
        var call = callsByOperand.get(part.id());
        if (call != null && value != null) {
            operands.put(part.id(), value);
            if (call.beginsAfter(part.id())) {
                step(call.steps(valuesFor(call)));
            }
        }
    }

    private void step(long count) {
        steps += count;
        if (steps > Bounds.STEPS) {
            throw Stopped.byBound("it may take %d steps".formatted(Bounds.STEPS));
        }
        allowance.step(count);
    }

    private static long effortOf(Object value) {
        var elements = Size.check(value);
        return value instanceof String text ? text.length() / MADE : elements / LOOKED_AT;
    }

    /** A variable that no expression can name: what a macro gathers, or everything that the item has. */
    private static boolean isHidden(CelExpr part) {
        return part.getKind() == Kind.IDENT && part.ident().name().startsWith("@");
    }

    /** The list that a macro is still gathering: it is measured once it is complete. */
    private static boolean isUnfinished(Object value) {
        return value instanceof ConcatenatedListView;
    }

    private ArrayList<@Nullable Object> valuesFor(Call call) {
        var values = new ArrayList<@Nullable Object>();
        call.operands().forEach(operand -> values.add(operands.get(operand)));
        return values;
    }
}
