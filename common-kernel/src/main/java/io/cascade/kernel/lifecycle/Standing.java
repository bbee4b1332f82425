package io.cascade.kernel.lifecycle;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Where an item stands as its order sees it, and the roll-up of many: while any item is open the most blocked one
 * decides; when all are final their mix does.
 */
public enum Standing {
    IN_PROGRESS,
    PENDING,
    HELD,
    COMPLETED,
    FAILED,
    CANCELLED,
    PARTIAL;

    private static final List<Standing> OPEN_BY_WEIGHT = List.of(HELD, PENDING, IN_PROGRESS);
    private static final Set<Standing> COMPLETED_OR_CANCELLED = EnumSet.of(COMPLETED, CANCELLED);

    /** Whether something has still to be done. */
    public boolean isOpen() {
        return OPEN_BY_WEIGHT.contains(this);
    }

    /** @throws IllegalArgumentException when there is nothing to roll up */
    public static Standing of(Collection<Standing> items) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("an order without items has no standing");
        }
        var seen = EnumSet.copyOf(items);
        for (var open : OPEN_BY_WEIGHT) {
            if (seen.contains(open)) {
                return open;
            }
        }
        if (seen.size() == 1) {
            return seen.iterator().next();
        }
        return seen.equals(COMPLETED_OR_CANCELLED) ? COMPLETED : PARTIAL;
    }
}
