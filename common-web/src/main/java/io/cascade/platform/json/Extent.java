package io.cascade.platform.json;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many values and characters there are in a document, counted until it is known that there are too many. */
final class Extent {

    private int left;

    Extent(int most) {
        this.left = most;
    }

    boolean holds(@Nullable Object value) {
        left--;
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
