package io.cascade.ordering.cancellation;

import io.cascade.kernel.json.JsonDocument;
import java.time.Instant;
import java.util.Optional;
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
        String orderId,
        CancelTaskState state,
        String correlationId,
        @Nullable Instant effectiveDate,
        @Nullable String message,
        JsonDocument carried) {

    /** It moves once. */
    public long version() {
        return state.isFinal() ? 2 : 1;
    }

    /** The task after the order was cancelled, or after an obstacle to it was found. */
    CancelTask concluded(Optional<String> obstacle, Instant at) {
        var next = obstacle.isPresent() ? CancelTaskState.TERMINATED_WITH_ERROR : CancelTaskState.DONE;
        CancelTaskState.LIFECYCLE.check(state, next, id, "concluded");
        return new CancelTask(
                id,
                orderId,
                next,
                correlationId,
                obstacle.isPresent() ? null : at,
                obstacle.orElse("the order is cancelled"),
                carried);
    }
}
