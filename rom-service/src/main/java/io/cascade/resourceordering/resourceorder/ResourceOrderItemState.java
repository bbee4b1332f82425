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
    FAILED;

    public static final Transitions<ResourceOrderItemState> LIFECYCLE = Transitions.startingAt(ACKNOWLEDGED)
            .allow(ACKNOWLEDGED, REJECTED, IN_PROGRESS, HELD, CANCELLED)
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
