package io.cascade.serviceordering.serviceorder;

import io.cascade.kernel.lifecycle.Transitions;

/** How far a resource item has come, as resource order management reports it. */
public enum ResourceItemState {
    IN_PROGRESS,
    PENDING,
    HELD,
    COMPLETED;

    public static final Transitions<ResourceItemState> LIFECYCLE = Transitions.startingAt(IN_PROGRESS)
            .allow(IN_PROGRESS, PENDING, HELD, COMPLETED)
            .allow(PENDING, IN_PROGRESS, HELD, COMPLETED)
            .allow(HELD, IN_PROGRESS, PENDING, COMPLETED)
            .build();
}
