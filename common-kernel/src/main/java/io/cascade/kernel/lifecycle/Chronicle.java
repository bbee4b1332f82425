package io.cascade.kernel.lifecycle;

import java.util.ArrayList;
import java.util.List;

/**
 * What has happened to an aggregate since it was loaded and has not been told to anybody yet. However much happens in a
 * transaction, it raises the aggregate's version by one: the journal has a row and subscribers get an event for each version.
 */
public final class Chronicle {

    private final List<StateChange> untold = new ArrayList<>();
    private boolean isRaised;

    /** Of an aggregate that this transaction has changed and told of before. */
    public static Chronicle continued() {
        var chronicle = new Chronicle();
        chronicle.isRaised = true;
        return chronicle;
    }

    /** The version after a change, which is the same for all changes of a transaction. */
    public long raise(long version) {
        if (isRaised) {
            return version;
        }
        isRaised = true;
        return version + 1;
    }

    /** Whoever is born has its first version already. */
    public void record(StateChange change) {
        untold.add(change);
        isRaised |= change.isOfAggregate() && change.isBirth();
    }

    /** Whether anything happened that others must hear of. */
    public boolean hasNews() {
        return isRaised;
    }

    /** The untold moves, oldest first; everything counts as told afterwards. */
    public List<StateChange> tell() {
        var told = List.copyOf(untold);
        untold.clear();
        isRaised = false;
        return told;
    }
}
