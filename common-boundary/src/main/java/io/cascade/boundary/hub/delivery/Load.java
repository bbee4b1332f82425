package io.cascade.boundary.hub.delivery;

import io.cascade.kernel.memory.MemoryBudget;
import java.time.Duration;
import java.util.List;

/** Events that a courier has in hand, and the memory that they take until it is closed. */
final class Load implements AutoCloseable {

    /** How long a courier goes on with what it has while others wait for the memory. */
    private static final Duration TURN = Duration.ofMillis(500);

    private final List<Delivery> events;
    private final MemoryBudget budget;
    private final MemoryBudget.Share share;
    private final long end = System.nanoTime() + TURN.toNanos();

    Load(List<Delivery> events, MemoryBudget budget, MemoryBudget.Share share) {
        this.events = events;
        this.budget = budget;
        this.share = share;
    }

    List<Delivery> events() {
        return events;
    }

    /** Whether its courier has had its turn, and what it has not delivered yet is to wait for the next. */
    boolean isToBeLeft() {
        return budget.isWanted() && System.nanoTime() - end > 0;
    }

    @Override
    public void close() {
        share.close();
    }
}
