package io.cascade.kernel.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One move of an aggregate or of one of its items.
 *
 * @param itemId the item that moved, absent when the aggregate itself did
 * @param from the state before, absent at the start of the lifecycle
 */
public record StateChange(@Nullable String itemId, @Nullable Enum<?> from, Enum<?> to, String cause, Instant at) {

    public boolean isOfAggregate() {
        return itemId == null;
    }

    public boolean isBirth() {
        return from == null;
    }
}
