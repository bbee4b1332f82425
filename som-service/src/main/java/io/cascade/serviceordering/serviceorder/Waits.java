package io.cascade.serviceordering.serviceorder;

import io.cascade.kernel.lifecycle.Party;
import io.cascade.kernel.lifecycle.Waiting;
import java.time.Instant;

/** What items of a service order wait for. */
final class Waits {

    private static final String SERVICE_REFUSED = "serviceRefused";

    private Waits() {}

    static Waiting onPlanning(Instant since) {
        return Waiting.on(Party.SOM, "beingPlanned", "the order is being planned", since);
    }

    static Waiting onRom(Instant since) {
        return Waiting.on(Party.ROM, "beingBuilt", "its resources are being built", since);
    }

    static Waiting onTakingUpAgain(Instant since) {
        return Waiting.on(Party.SOM, "takenUpAgain", "the work that was set aside is taken up again", since);
    }

    static Waiting onInventory(Instant since) {
        return Waiting.on(Party.SERVICE_INVENTORY, "beingWritten", "its service is being written as active", since);
    }

    static Waiting onMending(String refusal, Instant since) {
        return Waiting.on(Party.SERVICE_INVENTORY, SERVICE_REFUSED, refusal, since)
                .unblockedBy("mending the service in the inventory; it is written again every minute");
    }

    static boolean isOnMending(Waiting waiting) {
        return waiting.code().equals(SERVICE_REFUSED);
    }

    static Waiting onCancellationAssessed(Instant since) {
        return Waiting.on(Party.ROM, "cancellationAssessed", "whether it can be cancelled is being found out", since);
    }

    static Waiting onTakingBack(Instant since) {
        return Waiting.on(Party.ROM, "beingTakenBack", "what was done for it is being taken back", since);
    }

    static Waiting onRetirement(Instant since) {
        return Waiting.on(
                Party.SERVICE_INVENTORY, "beingTakenBack", "its service is being taken out of the inventory", since);
    }
}
