package io.cascade.client.journey;

import io.cascade.tmf.common.WaitingDto;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An order or an item in the tree of a journey.
 *
 * @param key tells it from all others of the tree
 * @param label what it is about
 * @param state as it is spelt on the wire
 * @param duration how long it took or has taken; none where nobody knows
 */
public record Branch(
        String key,
        String label,
        String state,
        @Nullable Duration duration,
        @Nullable WaitingDto waiting,
        List<Branch> children) {

    /** This one, and all below it. */
    public Stream<Branch> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Branch::all));
    }

    public boolean isOpen() {
        return switch (state) {
            case "completed", "failed", "cancelled", "rejected", "partial" -> false;
            default -> true;
        };
    }

    /** As it is, with a duration where it has none. */
    public Branch lasting(@Nullable Duration measured) {
        return new Branch(key, label, state, duration == null ? measured : duration, waiting, children);
    }

    /** As it is, with other children. */
    public Branch with(List<Branch> others) {
        return new Branch(key, label, state, duration, waiting, others);
    }
}
