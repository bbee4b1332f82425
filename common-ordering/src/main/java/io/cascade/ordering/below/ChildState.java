package io.cascade.ordering.below;

import io.cascade.kernel.lifecycle.Transitions;

/** How far an item of the order below has come, as that order reports it. */
public enum ChildState {
    ASKED,
    UNDERWAY,
    PENDING,
    HELD,
    DONE,
    /** It was cancelled: nothing of it is there. */
    UNDONE,
    /** It was rejected, or it failed. */
    REFUSED;

    /** What ended without being done may be asked for again. */
    public static final Transitions<ChildState> LIFECYCLE = Transitions.startingAt(ASKED)
            .allow(ASKED, UNDERWAY, PENDING, HELD, DONE, UNDONE, REFUSED)
            .allow(UNDERWAY, ASKED, PENDING, HELD, DONE, UNDONE, REFUSED)
            .allow(PENDING, ASKED, UNDERWAY, HELD, DONE, UNDONE, REFUSED)
            .allow(HELD, ASKED, UNDERWAY, PENDING, DONE, UNDONE, REFUSED)
            .allow(UNDONE, ASKED)
            .allow(REFUSED, ASKED)
            .build();

    /** Whether the order below still has to do something for it. */
    public boolean isOpen() {
        return switch (this) {
            case ASKED, UNDERWAY, PENDING, HELD -> true;
            case DONE, UNDONE, REFUSED -> false;
        };
    }

    /** Whether it goes on by nothing that the order below does by itself. */
    boolean isBlocked() {
        return switch (this) {
            case PENDING, HELD, UNDONE, REFUSED -> true;
            case ASKED, UNDERWAY, DONE -> false;
        };
    }
}
