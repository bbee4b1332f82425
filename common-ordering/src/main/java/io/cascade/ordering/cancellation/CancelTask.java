package io.cascade.ordering.cancellation;

import io.cascade.kernel.json.JsonDocument;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The wish to cancel an order.
 *
 * @param effectiveDate when the order was cancelled; absent until then
 * @param message why the order cannot be cancelled, or that it was
 * @param carried the task as it was sent
 */
public record CancelTask(
        String id,
        long version,
        String orderId,
        CancelTaskState state,
        String correlationId,
        @Nullable Instant effectiveDate,
        @Nullable String message,
        JsonDocument carried) {

    /** The task once this has become of it. */
    CancelTask after(Cancellation outcome, Instant at) {
        return switch (outcome) {
            case Cancellation.Done done -> moved(CancelTaskState.DONE, at, "the order is cancelled");
            case Cancellation.Refused refused -> moved(CancelTaskState.TERMINATED_WITH_ERROR, null, refused.reason());
            case Cancellation.UnderWay underWay -> moved(CancelTaskState.IN_PROGRESS, null, null);
        };
    }

    private CancelTask moved(CancelTaskState next, @Nullable Instant effective, @Nullable String words) {
        CancelTaskState.LIFECYCLE.check(state, next, id, "cancel task");
        return new CancelTask(id, version + 1, orderId, next, correlationId, effective, words, carried);
    }
}
