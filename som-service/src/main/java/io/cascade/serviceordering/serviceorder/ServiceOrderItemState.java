package io.cascade.serviceordering.serviceorder;

import io.cascade.kernel.lifecycle.Standing;
import io.cascade.kernel.lifecycle.Transitions;

/** The lifecycle of one item of a service order. */
public enum ServiceOrderItemState {
    ACKNOWLEDGED,
    REJECTED,
    PENDING,
    HELD,
    IN_PROGRESS,
    CANCELLED,
    COMPLETED,
    FAILED,
    ASSESSING_CANCELLATION,
    PENDING_CANCELLATION;

    public static final Transitions<ServiceOrderItemState> LIFECYCLE = Transitions.startingAt(ACKNOWLEDGED)
            .allow(ACKNOWLEDGED, REJECTED, HELD, IN_PROGRESS, CANCELLED)
            .allow(PENDING, REJECTED, HELD, IN_PROGRESS, CANCELLED, ASSESSING_CANCELLATION)
            .allow(
                    HELD,
                    PENDING,
                    IN_PROGRESS,
                    COMPLETED,
                    FAILED,
                    CANCELLED,
                    ASSESSING_CANCELLATION,
                    PENDING_CANCELLATION)
            .allow(IN_PROGRESS, PENDING, HELD, COMPLETED, FAILED, CANCELLED, ASSESSING_CANCELLATION)
            .allow(ASSESSING_CANCELLATION, PENDING, HELD, IN_PROGRESS, PENDING_CANCELLATION, CANCELLED)
            .allow(PENDING_CANCELLATION, CANCELLED)
            .build();

    Standing standing() {
        return switch (this) {
            case ACKNOWLEDGED, IN_PROGRESS, ASSESSING_CANCELLATION, PENDING_CANCELLATION -> Standing.IN_PROGRESS;
            case PENDING -> Standing.PENDING;
            case HELD -> Standing.HELD;
            case COMPLETED -> Standing.COMPLETED;
            case CANCELLED -> Standing.CANCELLED;
            case REJECTED, FAILED -> Standing.FAILED;
        };
    }

    /** Whether somebody wants its order cancelled and it is not yet known, or not yet done. */
    boolean isBeingCancelled() {
        return this == ASSESSING_CANCELLATION || this == PENDING_CANCELLATION;
    }

    boolean isFinal() {
        return LIFECYCLE.isFinal(this);
    }
}
