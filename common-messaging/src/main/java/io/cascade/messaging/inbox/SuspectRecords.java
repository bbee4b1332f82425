package io.cascade.messaging.inbox;

import io.cascade.messaging.life.Alone;
import io.cascade.messaging.life.Lives;
import java.time.Clock;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps a record from ending the service again and again. After an end that came from within, or of which nobody knows how
 * it came, what is in the topics is suspect: each record is noted and handled by itself, and parked once the process has
 * died of it three times. There are no suspects otherwise, and nothing is noted.
 */
@Component
public class SuspectRecords implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(SuspectRecords.class);
    private static final String REASON =
            "it ended the service %d times while it was handled alone".formatted(Alone.MOST_DEATHS);

    private final Lives lives;
    private final SuspectRows rows;
    private final ParkedRecords parked;
    private final Alone alone;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Backlog backlog;
    private volatile boolean areAround;

    SuspectRecords(
            Lives lives,
            SuspectRows rows,
            ParkedRecords parked,
            TopicEnds ends,
            Alone alone,
            TransactionTemplate transaction,
            Clock clock) {
        this.lives = lives;
        this.rows = rows;
        this.parked = parked;
        this.alone = alone;
        this.transaction = transaction;
        this.clock = clock;
        this.backlog = new Backlog(ends::of);
    }

    /** A suspect that is not done with remains one, however the process ended that tried it last. */
    @Override
    public void afterPropertiesSet() {
        areAround = lives.followsSuspiciousEnd() || rows.isAnyLeft();
    }

    /**
     * Whether a record may be what ended the process.
     *
     * @throws RuntimeException when the broker, which must be asked, is out of reach
     */
    public boolean isSuspect(ConsumerRecord<byte[], byte[]> message) {
        return areAround && backlog.contains(message);
    }

    /** Those that {@link #isSuspect}, in their order; they come before the others of their partitions. */
    List<ConsumerRecord<byte[], byte[]>> among(List<ConsumerRecord<byte[], byte[]>> records) {
        return areAround ? records.stream().filter(backlog::contains).toList() : List.of();
    }

    /**
     * Has a suspect handled while no other is, or parks it when the process has died of it too often.
     *
     * @param handling settles the record when it is done with it
     */
    public void handleAlone(ConsumerRecord<byte[], byte[]> message, Runnable handling) {
        alone.run(() -> {
            if (!parked.isDeadly(message)) {
                handleOrPark(message, handling);
            }
        });
    }

    /** A record has taken effect, or is parked: it is no suspect any more once the transaction around commits. */
    public void settle(ConsumerRecord<byte[], byte[]> message) {
        if (areAround) {
            rows.remove(Place.of(message));
        }
    }

    private void handleOrPark(ConsumerRecord<byte[], byte[]> message, Runnable handling) {
        int deaths = rows.note(Place.of(message), clock.instant());
        if (deaths < Alone.MOST_DEATHS) {
            handle(message, handling);
        } else {
            park(message);
        }
    }

    private void handle(ConsumerRecord<byte[], byte[]> message, Runnable handling) {
        try {
            handling.run();
        } catch (RuntimeException | Error e) { // it will be read again; until then it can end nothing
            release(message);
            throw e;
        }
    }

    private void release(ConsumerRecord<byte[], byte[]> message) {
        try {
            rows.release(Place.of(message));
        } catch (RuntimeException e) {
            LOG.warn(
                    "{}-{}@{} remains noted: {}", message.topic(), message.partition(), message.offset(), e.toString());
        }
    }

    private void park(ConsumerRecord<byte[], byte[]> message) {
        LOG.error("parked {}-{}@{}: {}", message.topic(), message.partition(), message.offset(), REASON);
        transaction.executeWithoutResult(tx -> {
            parked.parkDeadly(message, REASON, clock.instant());
            rows.remove(Place.of(message));
        });
    }
}
