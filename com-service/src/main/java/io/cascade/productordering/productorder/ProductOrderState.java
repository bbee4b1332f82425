package io.cascade.productordering.productorder;

import io.cascade.kernel.lifecycle.Standing;
import io.cascade.kernel.lifecycle.Transitions;

/** The lifecycle of a product order, as TMF622 draws it. */
public enum ProductOrderState {
    ACKNOWLEDGED,
    REJECTED,
    PENDING,
    HELD,
    IN_PROGRESS,
    CANCELLED,
    COMPLETED,
    FAILED,
    PARTIAL,
    ASSESSING_CANCELLATION,
    PENDING_CANCELLATION;

    public static final Transitions<ProductOrderState> LIFECYCLE = Transitions.startingAt(ACKNOWLEDGED)
            .allow(ACKNOWLEDGED, REJECTED, PENDING, HELD, IN_PROGRESS, ASSESSING_CANCELLATION)
            .allow(PENDING, REJECTED, HELD, IN_PROGRESS, CANCELLED, ASSESSING_CANCELLATION)
            .allow(HELD, PENDING, IN_PROGRESS, COMPLETED, FAILED, PARTIAL, CANCELLED, ASSESSING_CANCELLATION)
            .allow(IN_PROGRESS, PENDING, HELD, COMPLETED, FAILED, PARTIAL, CANCELLED, ASSESSING_CANCELLATION)
            .allow(ASSESSING_CANCELLATION, ACKNOWLEDGED, PENDING, HELD, IN_PROGRESS, PENDING_CANCELLATION)
            .allow(PENDING_CANCELLATION, CANCELLED)
            .build();

    static ProductOrderState of(Standing standing) {
        return switch (standing) {
            case IN_PROGRESS -> IN_PROGRESS;
            case PENDING -> PENDING;
            case HELD -> HELD;
            case COMPLETED -> COMPLETED;
            case FAILED -> FAILED;
            case CANCELLED -> CANCELLED;
            case PARTIAL -> PARTIAL;
        };
    }

    public boolean isFinal() {
        return LIFECYCLE.isFinal(this);
    }
}
