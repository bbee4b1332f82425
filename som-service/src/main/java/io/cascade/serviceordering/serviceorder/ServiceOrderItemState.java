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
    FAILED;

    public static final Transitions<ServiceOrderItemState> LIFECYCLE = Transitions.startingAt(ACKNOWLEDGED)
            .allow(ACKNOWLEDGED, REJECTED, HELD, IN_PROGRESS, CANCELLED)
            .allow(PENDING, REJECTED, HELD, IN_PROGRESS, CANCELLED)
            .allow(HELD, PENDING, IN_PROGRESS, COMPLETED, FAILED, CANCELLED)
            .allow(IN_PROGRESS, PENDING, HELD, COMPLETED, FAILED, CANCELLED)
            .build();

    Standing standing() {
        return switch (this) {
            case ACKNOWLEDGED, IN_PROGRESS -> Standing.IN_PROGRESS;
            case PENDING -> Standing.PENDING;
            case HELD -> Standing.HELD;
            case COMPLETED -> Standing.COMPLETED;
            case CANCELLED -> Standing.CANCELLED;
            case REJECTED, FAILED -> Standing.FAILED;
        };
    }

    boolean isFinal() {
        return LIFECYCLE.isFinal(this);
    }
}
