package io.cascade.serviceordering.serviceorder;

import io.cascade.kernel.lifecycle.Standing;
import io.cascade.kernel.lifecycle.Transitions;
import io.cascade.ordering.order.Intent;
import io.cascade.ordering.order.OrderState;

/** The lifecycle of a service order, as TMF641 draws it. */
public enum ServiceOrderState implements OrderState {
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

    public static final Transitions<ServiceOrderState> LIFECYCLE = Transitions.startingAt(ACKNOWLEDGED)
            .allow(ACKNOWLEDGED, REJECTED, HELD, IN_PROGRESS, CANCELLED, ASSESSING_CANCELLATION)
            .allow(PENDING, REJECTED, HELD, IN_PROGRESS, CANCELLED, ASSESSING_CANCELLATION)
            .allow(HELD, PENDING, IN_PROGRESS, COMPLETED, FAILED, PARTIAL, CANCELLED, ASSESSING_CANCELLATION)
            .allow(IN_PROGRESS, PENDING, HELD, COMPLETED, FAILED, PARTIAL, CANCELLED, ASSESSING_CANCELLATION)
            .allow(ASSESSING_CANCELLATION, ACKNOWLEDGED, PENDING, HELD, IN_PROGRESS, PENDING_CANCELLATION)
            .allow(PENDING_CANCELLATION, CANCELLED)
            .build();

    /** Where an order stands that is about this and whose items stand like this. */
    static ServiceOrderState of(Intent intent, Standing items) {
        return intent == Intent.WITHDRAW && items.isOpen() ? PENDING_CANCELLATION : of(items);
    }

    private static ServiceOrderState of(Standing standing) {
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

    @Override
    public boolean isCancelled() {
        return this == CANCELLED;
    }

    @Override
    public boolean isCancellationAssessed() {
        return this == ASSESSING_CANCELLATION;
    }

    @Override
    public boolean isBeingCancelled() {
        return this == ASSESSING_CANCELLATION || this == PENDING_CANCELLATION;
    }

    @Override
    public boolean isFinal() {
        return LIFECYCLE.isFinal(this);
    }
}
