package io.cascade.boundary.hub.delivery;

import io.cascade.boundary.hub.Subscription;
import io.cascade.kernel.json.Json;
import io.cascade.messaging.outbox.Packing;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/**
 * Holds regular expressions against events on their way, when no transaction waits for it, and one at a time: however many
 * listeners have whatever expressions, they take no more than one processor from the orders.
 */
@Component
class Sieve {

    /** A larger event goes out to whoever may want it. */
    private static final int LARGEST = 256 * 1024;

    private final ReentrantLock turn = new ReentrantLock(true);

    boolean letsPass(Delivery event, Subscription listener) {
        if (!listener.filter().hasRegex() || event.plainBytes() > LARGEST) {
            return true;
        }
        turn.lock();
        try {
            var plain = Packing.unpack(event.payload(), event.plainBytes());
            return listener.filter().matches(Json.mapper().readTree(plain));
        } finally {
            turn.unlock();
        }
    }
}
