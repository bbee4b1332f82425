package io.cascade.resourceordering.serviceactivation;

import io.cascade.kernel.lifecycle.Transitions;

/** The lifecycle of a request for activation as its monitor shows it. Held work is still in progress. */
public enum MonitorState {
    IN_PROGRESS,
    IN_ERROR,
    COMPLETED;

    static final Transitions<MonitorState> LIFECYCLE = Transitions.startingAt(IN_PROGRESS)
            .allow(IN_PROGRESS, IN_ERROR, COMPLETED)
            .build();

    public boolean isFinal() {
        return LIFECYCLE.isFinal(this);
    }
}
