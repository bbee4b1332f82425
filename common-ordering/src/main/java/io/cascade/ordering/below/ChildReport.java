package io.cascade.ordering.below;

import io.cascade.kernel.lifecycle.Waiting;
import org.jspecify.annotations.Nullable;

/**
 * What an order below says about one of its items.
 *
 * @param itemId the item, which has the same id here and below
 * @param version the version of the order below at the time; 0 when it told none, which counts as the newest
 * @param state how far the item has come
 * @param waiting why it does not go on; absent while it does, and once it is done
 */
public record ChildReport(
        String itemId,
        long version,
        ChildState state,
        @Nullable Waiting waiting) {

    boolean isOvertakenBy(long known) {
        return version != 0 && version < known;
    }
}
