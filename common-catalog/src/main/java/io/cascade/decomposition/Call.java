package io.cascade.decomposition;

import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A call of a function whose work or result can be far larger than its operands. It is bounded before it begins; whatever
 * other functions give is at most as large as their operands together, and measured afterwards.
 *
 * @param operands the ids of the expressions that give them, in the order in which they are computed
 */
record Call(String function, List<Long> operands) {

    private static final Set<String> FUNCTIONS =
            Set.of("contains", "indexOf", "lastIndexOf", "split", "replace", "join", "matches");

    /** How many characters can be compared during one step. */
    private static final int COMPARED = 64;

    /** How much of a pattern can be compiled, and how many of its characters can be tried, during one step. */
    private static final int TRIED = 8;

    static boolean isOne(CelExpr expression) {
        return FUNCTIONS.contains(expression.call().function());
    }

    static Call of(CelExpr expression) {
        var operands = new ArrayList<Long>();
        expression.call().target().ifPresent(target -> operands.add(target.id()));
        expression.call().args().forEach(argument -> operands.add(argument.id()));
        return new Call(expression.call().function(), operands);
    }

    boolean beginsAfter(long operand) {
        return operands.getLast() == operand;
    }

    /**
     * The steps that it takes.
     *
     * @throws Stopped when it would make or use something too large
     */
    long steps(List<@Nullable Object> values) {
        var first = values.getFirst();
        if (function.equals("join") && first instanceof List<?> texts) {
            return join(texts, values.size() > 1 ? String.valueOf(values.get(1)) : "");
        }
        if (first instanceof String text && values.get(1) instanceof String sought) {
            return search(text, sought, values);
        }
        return 0;
    }

    private long search(String text, String sought, List<@Nullable Object> values) {
        if (function.equals("matches")) {
            return match(text, sought);
        }
        if (function.equals("replace") && values.get(2) instanceof String replacement) {
            var times = occurrences(text, sought, values.size() > 3 ? values.get(3) : null);
            checkText(text.length() + times * (replacement.length() - sought.length()));
        }
        return (long) text.length() * sought.length() / COMPARED;
    }

    private static long match(String text, String pattern) {
        var size = PatternSize.of(pattern);
        if (size > Bounds.PATTERN) {
            throw Stopped.byBound(
                    "a pattern may have %d characters with its repetitions written out".formatted(Bounds.PATTERN));
        }
        return size * (TRIED + text.length()) / TRIED;
    }

    private static long join(List<?> texts, String separator) {
        checkText(Size.of(texts) + (long) texts.size() * separator.length());
        return texts.size();
    }

    private static long occurrences(String text, String sought, @Nullable Object limit) {
        var most = limit instanceof Long wanted && wanted >= 0 ? wanted : Long.MAX_VALUE;
        return Math.min(most, sought.isEmpty() ? text.length() + 1L : occurrences(text, sought));
    }

    private static long occurrences(String text, String sought) {
        long times = 0;
        for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length())) {
            times++;
        }
        return times;
    }

    private static void checkText(long length) {
        if (length > Bounds.SIZE) {
            throw Stopped.byBound("a value may have %d characters and elements".formatted(Bounds.SIZE));
        }
    }
}
