package io.cascade.decomposition;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Measures a value by its characters and elements, counting a part that is shared as often as it stands there. */
final class Size {

    private final long most;
    private final int deepest;
    private long size;
    private long elements;

    private Size(long most, int deepest) {
        this.most = most;
        this.deepest = deepest;
    }

    /** The size of a value that somebody else has bounded. */
    static long of(Object value) {
        var measured = new Size(Long.MAX_VALUE, Integer.MAX_VALUE);
        measured.walk(value, 0);
        return measured.size;
    }

    /**
     * How many elements had to be looked at to find that a value is within the bounds.
     *
     * @throws Stopped when it is not
     */
    static long check(Object value) {
        var measured = new Size(Bounds.SIZE, Bounds.DEPTH);
        measured.walk(value, 0);
        return measured.elements;
    }

    private void walk(@Nullable Object value, int depth) {
        elements++;
        size += ownSizeOf(value);
        if (size > most) {
            throw Stopped.byBound("a value may have %d characters and elements".formatted(most));
        }
        if (depth > deepest) {
            throw Stopped.byBound("lists and objects may lie %d deep within each other".formatted(deepest));
        }
        for (var part : partsOf(value)) {
            walk(part, depth + 1);
        }
    }

    private static long ownSizeOf(@Nullable Object value) {
        if (value instanceof String text) {
            return text.length();
        }
        return value instanceof Map<?, ?> map
                ? map.keySet().stream()
                        .mapToLong(key -> key.toString().length())
                        .sum()
                : 1;
    }

    private static Collection<?> partsOf(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values();
        }
        return value instanceof Collection<?> list ? list : List.of();
    }
}
