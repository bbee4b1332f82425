package io.cascade.resourceordering.resourceorder;

import io.cascade.kernel.lifecycle.Transitions;

/** How far the work for an item has come, whatever holds it up. */
public enum ItemPhase {
    AWAITING_PREDECESSORS,
    ALLOCATING,
    /** The network was told, or is about to be. */
    ACTIVATING,
    DONE;

    static final Transitions<ItemPhase> LIFECYCLE = Transitions.startingAt(AWAITING_PREDECESSORS)
            .allow(AWAITING_PREDECESSORS, ALLOCATING)
            .allow(ALLOCATING, ACTIVATING)
            .allow(ACTIVATING, DONE)
            .build();

    /** Whether the network may know of it. */
    boolean isCommanded() {
        return this == ACTIVATING || this == DONE;
    }
}
