package io.cascade.messaging.inbox;

import java.util.List;

/** What a service does about events. Runs inside the transaction that also notes their ids. */
@FunctionalInterface
public interface EventWork {

    /** @param events not seen before, in order per key */
    void apply(List<InboundEvent> events);

    /** What the journal calls the cause of what it does. */
    default String name() {
        return "events";
    }
}
