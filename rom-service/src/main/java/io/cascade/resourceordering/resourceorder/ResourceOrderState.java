package io.cascade.resourceordering.resourceorder;

import io.cascade.kernel.lifecycle.Standing;
import io.cascade.kernel.lifecycle.Transitions;
import io.cascade.ordering.order.Intent;

/** The lifecycle of a resource order: TMF652's, with the cancellation states of TMF641. */
public enum ResourceOrderState {
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

    public static final Transitions<ResourceOrderState> LIFECYCLE = Transitions.startingAt(ACKNOWLEDGED)
            .allow(ACKNOWLEDGED, REJECTED, IN_PROGRESS, HELD, CANCELLED, ASSESSING_CANCELLATION)
            .allow(PENDING, REJECTED, HELD, IN_PROGRESS, CANCELLED, ASSESSING_CANCELLATION)
            .allow(HELD, PENDING, IN_PROGRESS, COMPLETED, FAILED, PARTIAL, CANCELLED, ASSESSING_CANCELLATION)
            .allow(IN_PROGRESS, PENDING, HELD, COMPLETED, FAILED, PARTIAL, CANCELLED, ASSESSING_CANCELLATION)
            .allow(ASSESSING_CANCELLATION, ACKNOWLEDGED, PENDING, HELD, IN_PROGRESS, PENDING_CANCELLATION)
            .allow(PENDING_CANCELLATION, CANCELLED)
            .build();

    /** Where an order stands that is about this and whose items stand like this. */
    static ResourceOrderState of(Intent intent, Standing items) {
        return intent == Intent.WITHDRAW && items.isOpen() ? PENDING_CANCELLATION : of(items);
    }

    private static ResourceOrderState of(Standing standing) {
        return valueOf(standing.name());
    }

    /** Whether somebody wants it cancelled and that is not yet done. */
    public boolean isBeingCancelled() {
        return this == ASSESSING_CANCELLATION || this == PENDING_CANCELLATION;
    }

    public boolean isFinal() {
        return LIFECYCLE.isFinal(this);
    }
}
