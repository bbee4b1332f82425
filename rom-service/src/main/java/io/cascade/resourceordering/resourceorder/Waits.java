package io.cascade.resourceordering.resourceorder;

import io.cascade.kernel.lifecycle.Party;
import io.cascade.kernel.lifecycle.Waiting;
import java.time.Instant;
import java.util.List;

/** What items of a resource order wait for. */
public final class Waits {

    private Waits() {}

    /** @param before the open items that have to be done first */
    static Waiting toBegin(List<String> before, Instant since) {
        return before.isEmpty() ? onReservation(since) : onPredecessors(before, since);
    }

    static Waiting onReservation(Instant since) {
        return Waiting.on(Party.RESOURCE_INVENTORY, "beingReserved", "its resources are being reserved", since);
    }

    private static Waiting onPredecessors(List<String> itemIds, Instant since) {
        return Waiting.on(Party.PREDECESSORS, "predecessorsOpen", "items that it depends on are not done", since)
                .named(String.join(", ", itemIds));
    }

    static Waiting onRelease(Instant since) {
        return Waiting.on(
                Party.RESOURCE_INVENTORY, "beingTakenBack", "what was reserved for it is being given back", since);
    }

    /** @param due when its answer is overdue */
    public static Waiting onNetwork(Instant since, Instant due) {
        return Waiting.on(Party.NETWORK, "verdictAwaited", "the network was told and its verdict is awaited", since)
                .until(due);
    }

    public static Waiting onNetworkAtWork(Instant since) {
        return Waiting.on(Party.NETWORK, "verdictAwaited", "it is at work, and its verdict is awaited", since);
    }
}
