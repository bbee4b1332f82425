package io.cascade.boundary.hub.delivery;

import io.cascade.kernel.memory.MemoryBudget;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Gives couriers what they deliver next, as far as it can be in memory beside what all others have in hand. Events are weighed
 * before they are loaded; a courier that finds no room waits for its turn, which comes however much its event needs.
 */
@Component
class Loads {

    /** So many can have as much as one may take, unless an event is larger by itself. */
    private static final int COURIERS_AT_ONCE = 8;

    private static final Duration WITHOUT_END = Duration.ofDays(10_000);

    private final Deliveries deliveries;
    private final MemoryBudget budget;
    private final long mostOfOne;

    /** @param heapForDeliveries the part of the heap that all couriers share */
    Loads(Deliveries deliveries, @Value("${cascade.bounds.heap-for-deliveries:0.1}") double heapForDeliveries) {
        long bytes = (long) (Runtime.getRuntime().maxMemory() * heapForDeliveries);
        this.deliveries = deliveries;
        this.budget = new MemoryBudget(bytes, WITHOUT_END);
        this.mostOfOne = bytes / COURIERS_AT_ONCE;
    }

    /**
     * Deletes what was acknowledged and gives what comes next, once there is room for it: one event at least, or nothing when
     * nothing is left.
     *
     * @param most how many events
     */
    Optional<Load> next(String subscription, Collection<Long> acknowledged, int most) {
        var weights = together(deliveries.weigh(subscription, acknowledged, most));
        if (weights.isEmpty()) {
            return Optional.empty();
        }
        var share = budget.share();
        try {
            share.grow(weights.stream().mapToLong(Weight::bytes).sum());
            return Optional.of(
                    new Load(deliveries.load(weights.stream().map(Weight::id).toList()), budget, share));
        } catch (RuntimeException | Error e) {
            share.close();
            throw e;
        }
    }

    void remove(Collection<Long> acknowledged) {
        deliveries.remove(acknowledged);
    }

    /** The first ones, as far as one courier may have them at once; the very first one always. */
    private List<Weight> together(List<Weight> next) {
        var together = new ArrayList<Weight>();
        long bytes = 0;
        for (var weight : next) {
            bytes += weight.bytes();
            if (bytes > mostOfOne && !together.isEmpty()) {
                break;
            }
            together.add(weight);
        }
        return together;
    }
}
