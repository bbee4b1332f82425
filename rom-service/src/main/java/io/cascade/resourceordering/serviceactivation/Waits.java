package io.cascade.resourceordering.serviceactivation;

import io.cascade.kernel.lifecycle.Party;
import io.cascade.kernel.lifecycle.Waiting;
import java.time.Instant;

/** What a request for activation waits for when it is not its order that does. */
final class Waits {

    private Waits() {}

    static Waiting onPlanning(Instant since) {
        return Waiting.on(Party.ROM, "beingPlanned", "its services are being planned", since);
    }

    static Waiting onWriting(Instant since) {
        return Waiting.on(Party.SERVICE_INVENTORY, "beingWritten", "its services are being written as active", since);
    }

    static Waiting onSecondTry(Instant since) {
        return Waiting.on(Party.ROM, "takenUpAgain", "the work that was set aside is taken up again", since);
    }
}
