package io.cascade.catalog.exchange;

import io.cascade.kernel.lifecycle.Transitions;

/** How far a job is. */
public enum JobState {
    NOT_STARTED,
    RUNNING,
    SUCCEEDED,
    FAILED;

    static final Transitions<JobState> LIFECYCLE = Transitions.startingAt(NOT_STARTED)
            .allow(NOT_STARTED, RUNNING)
            .allow(RUNNING, SUCCEEDED, FAILED)
            .build();
}
