package io.cascade.launcher.ordering;

import io.cascade.client.journey.Branch;
import java.time.Duration;
import java.time.Instant;

/** Why an order or an item waits, in a few words; empty if it does not. */
final class WaitingText {

    private WaitingText() {}

    static String of(Branch branch, Instant now) {
        var waiting = branch.waiting();
        if (waiting == null || !branch.isOpen()) {
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
