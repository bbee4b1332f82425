package io.cascade.serviceordering.serviceorder;

import io.cascade.kernel.lifecycle.Waiting;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What items of a service order usually wait for. */
final class Waits {

    private static final String INVENTORY = "service inventory";

    private Waits() {}

    static Waiting onPlanning(Instant since) {
        return Waiting.on("SOM", "the order is being planned", since);
    }

    static Waiting onRom(Instant since) {
        return Waiting.on("ROM", "its resources are being built", since);
    }

    static Waiting onTakingUpAgain(Instant since) {
        return Waiting.on("SOM", "the work that was set aside is taken up again", since);
    }

    static Waiting onOrderingAgain(Instant since) {
        return Waiting.on("ROM", "its resources are being ordered again, as the resource order is gone", since);
    }

    static Waiting onInventory(Instant since) {
        return Waiting.on(INVENTORY, "its service is being written as active", since);
    }

    static Waiting onMending(String refusal, Instant since) {
        return Waiting.on(INVENTORY, refusal, since)
                .unblockedBy("mending the service in the inventory; it is written again every minute");
    }

    static boolean isOnInventory(Waiting waiting) {
        return waiting.on().equals(INVENTORY);
    }

    /** Whether an item that waits goes on waiting for the same, so that there is nothing to tell. */
    static boolean isSame(@Nullable Waiting present, Waiting next) {
        return present != null
                && present.on().equals(next.on())
                && present.reason().equals(next.reason())
                && Objects.equals(present.until(), next.until())
                && Objects.equals(present.remedy(), next.remedy());
    }
}
