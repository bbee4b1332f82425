package io.cascade.platform.lifecycle;

import java.util.ArrayList;
import java.util.List;

/** What has happened to an aggregate since it was loaded and has not been told to anybody yet. */
public final class Chronicle {

    private final List<StateChange> untold = new ArrayList<>();

    public void record(StateChange change) {
        untold.add(change);
    }

    /** The untold changes, oldest first; they count as told afterwards. */
    public List<StateChange> tell() {
        var told = List.copyOf(untold);
        untold.clear();
        return told;
    }
}
