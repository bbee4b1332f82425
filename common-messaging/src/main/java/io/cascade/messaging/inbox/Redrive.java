package io.cascade.messaging.inbox;

import io.cascade.messaging.inbox.RecordReader.Reading;
import io.cascade.messaging.trouble.Passing;
import io.cascade.messaging.weight.HeavyWork;
import io.cascade.messaging.weight.HeavyWork.Turn;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.RetriableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The ways out for parked records: each is applied once its cause is mended, or given up. */
@Component
public class Redrive {

    private static final Logger LOG = LoggerFactory.getLogger(Redrive.class);

    private static final String THEN_GIVE_UP = "; have its sender send it anew%s, then give this one up (DELETE)";

    private final ParkedRecords parked;
    private final TopicRecords topics;
    private final Inbox inbox;
    private final ObjectProvider<ChannelWork> works;
    private final TransactionTemplate transaction;
    private final HeavyWork heavy;
    private final String topicPrefix;
    private final ReentrantLock turn = new ReentrantLock(true);

    Redrive(
            ParkedRecords parked,
            TopicRecords topics,
            Inbox inbox,
            ObjectProvider<ChannelWork> works,
            TransactionTemplate transaction,
            HeavyWork heavy,
            @Value("${cascade.topic-prefix:}") String topicPrefix) {
        this.parked = parked;
        this.topics = topics;
        this.inbox = inbox;
        this.works = works;
        this.transaction = transaction;
        this.heavy = heavy;
        this.topicPrefix = topicPrefix;
    }

    /** What became of a retry. */
    public sealed interface Outcome {

        /** It has taken effect, with everything behind it. */
        record Applied() implements Outcome {}

        /** This one, it or one behind it, cannot be applied, and so it waits with everything behind it. */
        record Stopped(long id, String reason) implements Outcome {}

        /** Somebody it takes is away; the same can succeed later. */
        record NotNow(String reason) implements Outcome {}

        /** There is none of that id. */
        record Unknown() implements Outcome {}
    }

    /**
     * Applies a record and everything behind it in the order in which they came, up to the first that cannot be. One retry
     * after the other: each may hold as much as the largest record.
     */
    public Outcome retry(long id) {
        turn.lock();
        try {
            return retryInTurn(id);
        } finally {
            turn.unlock();
        }
    }

    private Outcome retryInTurn(long id) {
        var record = parked.find(id);
        if (record.isEmpty()) {
            return new Outcome.Unknown();
        }
        var key = record.get().recordKey();
        if (key == null) {
            return apply(record.get());
        }
        var first = parked.firstOf(key).map(KeptRecord::id).orElse(id);
        return first == id
                ? applyAll(key)
                : new Outcome.Stopped(
                        first, "it came before record %d of its key and is to be retried first".formatted(id));
    }

    /** Forgets a record as if it had never come; those behind it can then be retried. False when there is none of that id. */
    public boolean giveUp(long id) {
        return Boolean.TRUE.equals(transaction.execute(tx -> {
            var record = parked.find(id);
            record.ifPresent(one -> {
                lockKeyOf(one);
                parked.remove(id);
                LOG.warn("given up: parked {}-{}@{}", one.topic(), one.partition(), one.offset());
            });
            return record.isPresent();
        }));
    }

    private Outcome applyAll(RecordKey key) {
        Outcome outcome = new Outcome.Applied();
        for (var next = parked.firstOf(key);
                next.isPresent() && outcome instanceof Outcome.Applied;
                next = parked.firstOf(key)) {
            outcome = apply(next.get());
        }
        return outcome;
    }

    private Outcome apply(KeptRecord record) {
        var work = workFor(record);
        if (work.isEmpty()) {
            return new Outcome.Stopped(
                    record.id(),
                    ("nobody here listens to %s: what it holds is read again at each start, and what ended the service"
                                    + " once it is given up")
                            .formatted(record.topic()));
        }
        return record.isWhole() ? apply(record, record.asRead(), work.get()) : applyReadAgain(record, work.get());
    }

    /** Only its beginning was kept, but the topic may still hold all of it. */
    private Outcome applyReadAgain(KeptRecord record, EventWork work) {
        if (record.size() > RecordReader.MOST_BYTES) {
            return new Outcome.Stopped(
                    record.id(),
                    "it has %d bytes, and at most %d are read".formatted(record.size(), RecordReader.MOST_BYTES)
                            + THEN_GIVE_UP.formatted(" in fewer"));
        }
        try {
            return parked.placeOf(record.id())
                    .flatMap(topics::find)
                    .map(message -> apply(record, message, work))
                    .orElseGet(() -> new Outcome.Stopped(
                            record.id(),
                            "of its %d bytes only the first %d were kept, and its topic holds it no more"
                                            .formatted(record.size(), Kept.MOST_OF_A_PAYLOAD)
                                    + THEN_GIVE_UP.formatted("")));
        } catch (RetriableException e) {
            LOG.warn("parked record {} cannot be read again", record.id(), e);
            return new Outcome.NotNow(
                    "only the beginning of record %d was kept, and the broker, where all of it is, does not answer"
                            .formatted(record.id()));
        }
    }

    private Outcome apply(KeptRecord record, ConsumerRecord<byte[], byte[]> message, EventWork work) {
        try {
            heavy.alone(
                    Turn.NEWS,
                    () -> transaction.executeWithoutResult(tx -> {
                        lockKeyOf(record);
                        if (parked.find(record.id()).isPresent()) {
                            inbox.apply(List.of(eventOf(message)), work);
                            parked.remove(record.id());
                        }
                    }));
            return new Outcome.Applied();
        } catch (RuntimeException | Error e) {
            if (Passing.isOfDatabase(e) || e instanceof VirtualMachineError && Passing.is(e)) {
                throw e;
            }
            if (Passing.is(e)) {
                return new Outcome.NotNow("record %d cannot be applied now: %s".formatted(record.id(), e));
            }
            LOG.warn("parked record {} still fails", record.id(), e);
            parked.failed(record.id(), ParkReason.of(e));
            return new Outcome.Stopped(record.id(), ParkReason.of(e));
        }
    }

    private void lockKeyOf(KeptRecord record) {
        Optional.ofNullable(record.recordKey()).ifPresent(key -> parked.lock(Set.of(key)));
    }

    private Optional<ChannelWork> workFor(KeptRecord record) {
        return works.stream()
                .filter(work ->
                        record.topic().equals(topicPrefix + work.channel().address()))
                .findFirst();
    }

    private static InboundEvent eventOf(ConsumerRecord<byte[], byte[]> message) {
        return switch (RecordReader.read(message)) {
            case Reading.Usable usable -> usable.event();
            case Reading.Unusable unusable -> throw new Unreadable(unusable.reason());
        };
    }

    private static final class Unreadable extends RuntimeException {

        Unreadable(String reason) {
            super(reason);
        }

        @Override
        public String toString() {
            return Objects.requireNonNull(getMessage());
        }
    }
}
