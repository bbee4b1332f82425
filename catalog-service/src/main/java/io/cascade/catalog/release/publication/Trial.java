package io.cascade.catalog.release.publication;

import io.cascade.decomposition.ExpressionFailed;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** An attempt to compute something from item after item, up to the first from which it fails. */
final class Trial {

    private static final int SHOWN = 200;

    private Trial() {}

    /** Why it cannot be computed from one of the items. */
    static <T> Optional<String> on(List<T> items, Consumer<T> attempt) {
        return on(items, attempt, failure -> true);
    }

    /** Why it asks for too much with one of the items, which need not be legal. */
    static <T> Optional<String> ofBounds(List<T> items, Consumer<T> attempt) {
        return on(items, attempt, ExpressionFailed::isBeyondBounds);
    }

    private static <T> Optional<String> on(List<T> items, Consumer<T> attempt, Predicate<ExpressionFailed> counts) {
        for (var item : items) {
            try {
                attempt.accept(item);
            } catch (ExpressionFailed e) {
                if (counts.test(e)) {
                    return Optional.of("with %s: %s".formatted(shown(item), e.getMessage()));
                }
            }
        }
        return Optional.empty();
    }

    private static String shown(Object item) {
        var text = item.toString();
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
