package io.cascade.platform.inbox;

import io.cascade.platform.inbox.RecordReader.Reading;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
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
     * @throws IllegalStateException when a record cannot be read even now
     */
    public int redrive(String key, EventWork work) {
        int done = 0;
        for (var message : parked.of(key)) {
            transaction.executeWithoutResult(tx -> {
                inbox.apply(List.of(eventOf(message)), work);
                parked.remove(message);
            });
            done++;
        }
        return done;
    }

    private static InboundEvent eventOf(ParkedRecord message) {
        if (!message.isWhole()) {
            throw new IllegalStateException("only the beginning of record %d was kept".formatted(message.id()));
        }
        var again = new ConsumerRecord<>(
                message.topic(), message.partition(), message.offset(), message.key(), message.payload());
        return switch (RecordReader.read(again)) {
            case Reading.Usable usable -> usable.event();
            case Reading.Unusable unusable -> throw new IllegalStateException(unusable.reason());
        };
    }
}
