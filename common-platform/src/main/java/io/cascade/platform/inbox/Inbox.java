package io.cascade.platform.inbox;

import io.cascade.platform.json.Json;
import io.cascade.tmf.common.EventEnvelope;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets each event take effect once: the effect and the event's id commit together, a repeated event does nothing. All
 * records of a poll share one transaction; when one of them cannot be used they are tried one by one, and the bad one is
 * parked with everything later of its key behind it.
 */
@Component
public class Inbox {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    private final TransactionTemplate transaction;
    private final SeenEvents seen;
    private final ParkedRecords parked;
    private final Clock clock;

    Inbox(TransactionTemplate transaction, SeenEvents seen, ParkedRecords parked, Clock clock) {
        this.transaction = transaction;
        this.seen = seen;
        this.parked = parked;
        this.clock = clock;
    }

    /** @throws RuntimeException only when the database is out of reach: the records must then be read again */
    public void receive(List<ConsumerRecord<String, byte[]>> records, EventWork work) {
        try {
            transaction.executeWithoutResult(tx -> applyAll(records, work));
        } catch (RuntimeException e) {
            if (isPassing(e)) {
                throw e;
            }
            LOG.warn("a batch of {} records is tried one by one after: {}", records.size(), e.toString());
            records.forEach(message -> receiveAlone(message, work));
        }
    }

    private void receiveAlone(ConsumerRecord<String, byte[]> message, EventWork work) {
        try {
            transaction.executeWithoutResult(tx -> applyAll(List.of(message), work));
        } catch (RuntimeException e) {
            if (isPassing(e)) {
                throw e;
            }
            LOG.error("parked {}-{}@{}", message.topic(), message.partition(), message.offset(), e);
            transaction.executeWithoutResult(tx -> parked.park(message, e.toString(), clock.instant()));
        }
    }

    private void applyAll(List<ConsumerRecord<String, byte[]>> records, EventWork work) {
        var blocked = parked.keysAmong(records.stream().map(ConsumerRecord::key).toList());
        var events = new ArrayList<InboundEvent>(records.size());
        for (var message : records) {
            if (blocked.contains(message.key())) {
                parked.park(message, "behind an earlier parked record of its key", clock.instant());
            } else {
                events.add(decode(message));
            }
        }
        apply(events, work);
    }

    void apply(List<InboundEvent> events, EventWork work) {
        var fresh = seen.note(events, clock.instant());
        if (!fresh.isEmpty()) {
            work.apply(fresh);
        }
    }

    static InboundEvent decode(ConsumerRecord<String, byte[]> message) {
        return new InboundEvent(message.key(), Json.mapper().readValue(message.value(), EventEnvelope.class));
    }

    private static boolean isPassing(RuntimeException e) {
        return e instanceof TransientDataAccessException
                || e instanceof RecoverableDataAccessException
                || e instanceof DataAccessResourceFailureException
                || e instanceof TransactionException;
    }
}
