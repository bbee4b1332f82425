package io.cascade.boundary.hub.delivery;

import io.cascade.boundary.hub.Attempts;
import io.cascade.boundary.hub.Subscriptions;
import io.cascade.messaging.trouble.Troubles;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Gives each courier what it works with. */
@Component
class Employment {

    private final Subscriptions subscriptions;
    private final Attempts attempts;
    private final Loads loads;
    private final Sieve sieve;
    private final Callbacks callbacks;
    private final Troubles troubles;
    private final Clock clock;

    Employment(
            Subscriptions subscriptions,
            Attempts attempts,
            Loads loads,
            Sieve sieve,
            Callbacks callbacks,
            Troubles troubles,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.attempts = attempts;
        this.loads = loads;
        this.sieve = sieve;
        this.callbacks = callbacks;
        this.troubles = troubles;
        this.clock = clock;
    }

    /**
     * A courier at work.
     *
     * @param leads whether whoever employs it may still have anything delivered
     */
    Courier of(String subscription, BooleanSupplier leads) {
        var courier =
                new Courier(subscription, subscriptions, attempts, loads, sieve, callbacks, troubles, clock, leads);
        courier.start();
        return courier;
    }
}
