package io.cascade.ordering.order;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reason why an order was not accepted.
 *
 * @param itemId the item it concerns, absent when the whole order is meant
 * @param path the attribute it concerns
 * @param alternatives what could be ordered instead, where the one who refused knows
 */
public record Refusal(
        String code,
        String reason,
        @Nullable String itemId,
        @Nullable String path,
        List<Object> alternatives) {

    public Refusal {
        alternatives = alternatives == null ? List.of() : List.copyOf(alternatives);
    }

    public Refusal(String code, String reason, @Nullable String itemId, @Nullable String path) {
        this(code, reason, itemId, path, List.of());
    }
}
