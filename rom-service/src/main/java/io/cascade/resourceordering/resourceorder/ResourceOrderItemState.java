package io.cascade.resourceordering.resourceorder;

import io.cascade.kernel.lifecycle.Standing;
import io.cascade.kernel.lifecycle.Transitions;

/** The lifecycle of one item of a resource order. */
public enum ResourceOrderItemState {
    ACKNOWLEDGED,
    REJECTED,
    PENDING,
    HELD,
    IN_PROGRESS,
    CANCELLED,
    COMPLETED,
    FAILED,
    PENDING_CANCELLATION;

    public static final Transitions<ResourceOrderItemState> LIFECYCLE = Transitions.startingAt(ACKNOWLEDGED)
            .allow(ACKNOWLEDGED, REJECTED, IN_PROGRESS, HELD, CANCELLED, PENDING_CANCELLATION)
            .allow(PENDING, REJECTED, HELD, IN_PROGRESS, CANCELLED, PENDING_CANCELLATION)
            .allow(HELD, PENDING, IN_PROGRESS, COMPLETED, FAILED, CANCELLED, PENDING_CANCELLATION)
            .allow(IN_PROGRESS, PENDING, HELD, COMPLETED, FAILED, CANCELLED, PENDING_CANCELLATION)
            .allow(PENDING_CANCELLATION, CANCELLED)
            .build();

    Standing standing() {
        return switch (this) {
            case ACKNOWLEDGED, IN_PROGRESS, PENDING_CANCELLATION -> Standing.IN_PROGRESS;
            case PENDING -> Standing.PENDING;
            case HELD -> Standing.HELD;
            case COMPLETED -> Standing.COMPLETED;
            case CANCELLED -> Standing.CANCELLED;
            case REJECTED, FAILED -> Standing.FAILED;
        };
    }

    /** Whether its order is being cancelled. */
    boolean isBeingCancelled() {
        return this == PENDING_CANCELLATION;
    }

    boolean isFinal() {
        return LIFECYCLE.isFinal(this);
    }
}
