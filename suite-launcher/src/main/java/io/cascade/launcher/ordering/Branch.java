package io.cascade.launcher.ordering;

import io.cascade.tmf.common.WaitingDto;
import java.time.Duration;
import java.time.Instant;
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
record Branch(
        String key,
        String label,
        String state,
        @Nullable Duration duration,
        @Nullable WaitingDto waiting,
        List<Branch> children) {

    Stream<Branch> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Branch::all));
    }

    boolean isOpen() {
        return switch (state) {
            case "completed", "failed", "cancelled", "rejected", "partial" -> false;
            default -> true;
        };
    }

    Branch lasting(@Nullable Duration measured) {
        return new Branch(key, label, state, duration == null ? measured : duration, waiting, children);
    }

    Branch with(List<Branch> others) {
        return new Branch(key, label, state, duration, waiting, others);
    }

    /** Why it waits, in a few words; empty if it does not. */
    String waitingInWords(Instant now) {
        if (waiting == null || !isOpen()) {
            return "";
        }
        String time = Durations.inWords(Duration.between(waiting.since(), now));
        String left = waiting.until() == null
                ? ""
                : ", %s left".formatted(Durations.inWords(Duration.between(now, waiting.until())));
        String reason = waiting.reason() == null ? "" : ": " + waiting.reason();
        return "waits %s for %s%s%s".formatted(time, waiting.on(), left, reason);
    }
}
