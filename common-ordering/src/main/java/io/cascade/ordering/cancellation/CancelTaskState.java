package io.cascade.ordering.cancellation;

import io.cascade.kernel.lifecycle.Transitions;

/** Where a cancel task stands (TMF TaskStateType). */
public enum CancelTaskState {
    ACKNOWLEDGED,
    IN_PROGRESS,
    DONE,
    TERMINATED_WITH_ERROR;

    static final Transitions<CancelTaskState> LIFECYCLE = Transitions.startingAt(ACKNOWLEDGED)
            .allow(ACKNOWLEDGED, IN_PROGRESS, DONE, TERMINATED_WITH_ERROR)
            .allow(IN_PROGRESS, DONE, TERMINATED_WITH_ERROR)
            .build();

    boolean isFinal() {
        return LIFECYCLE.isFinal(this);
    }
}
