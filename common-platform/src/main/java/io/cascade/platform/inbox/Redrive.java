package io.cascade.platform.inbox;

import io.cascade.platform.json.Json;
import io.cascade.tmf.common.EventEnvelope;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives parked records another chance once their cause is mended, in the order in which they came. */
@Component
public class Redrive {

    private final ParkedRecords parked;
    private final Inbox inbox;
    private final TransactionTemplate transaction;

    Redrive(ParkedRecords parked, Inbox inbox, TransactionTemplate transaction) {
        this.parked = parked;
        this.inbox = inbox;
        this.transaction = transaction;
    }

    /**
     * Applies the parked records of a key, each in its own transaction, and stops at the first that still fails.
     *
     * @return how many took effect
     */
    public int redrive(String key, EventWork work) {
        int done = 0;
        for (var message : parked.of(key)) {
            transaction.executeWithoutResult(tx -> {
                var envelope = Json.mapper().readValue(message.payload(), EventEnvelope.class);
                inbox.apply(List.of(new InboundEvent(message.key(), envelope)), work);
                parked.remove(message);
            });
            done++;
        }
        return done;
    }
}
