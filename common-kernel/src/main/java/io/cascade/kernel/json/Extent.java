package io.cascade.kernel.json;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How much there is in a document, in characters, counted until it is known that it is too much. */
final class Extent {

    /** A value needs as much memory as so many characters, whatever it is. */
    private static final int CHARACTERS_PER_VALUE = 50;

    private int left;

    Extent(int most) {
        this.left = most;
    }

    static int of(Object value) {
        var all = new Extent(Integer.MAX_VALUE);
        all.holds(value);
        return Integer.MAX_VALUE - all.left;
    }

    boolean holds(@Nullable Object value) {
        left -= CHARACTERS_PER_VALUE;
        return switch (value) {
            case null -> left >= 0;
            case Map<?, ?> object ->
                object.entrySet().stream().allMatch(entry -> holds(entry.getKey()) && holds(entry.getValue()));
            case Collection<?> values -> values.stream().allMatch(this::holds);
            default -> {
                left -= value.toString().length();
                yield left >= 0;
            }
        };
    }
}
