package io.cascade.messaging.inbox;

import io.cascade.kernel.caller.Caller;
import io.cascade.messaging.inbox.RecordReader.Reading;
import io.cascade.messaging.trouble.Passing;
import io.cascade.messaging.weight.HeavyWork;
import io.cascade.messaging.weight.HeavyWork.Turn;
import io.cascade.messaging.weight.TooMuchAtOnce;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets each event take effect once: the effect and the event's id commit together, a repeated event does nothing. The
 * records of a poll share transactions; when one of them cannot be used they are tried one by one, and the bad one is
 * parked with everything later of its key behind it, even if it was an error of the virtual machine's that ended the work on
 * it. Nothing is parked for a failure that may pass. What may have ended the process before is not taken together with
 * anything, see {@link SuspectRecords}.
 */
@Component
public class Inbox {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    private final TransactionTemplate transaction;
    private final SeenEvents seen;
    private final ParkedRecords parked;
    private final SuspectRecords suspects;
    private final Clock clock;
    private final HeavyWork heavy;

    Inbox(
            TransactionTemplate transaction,
            SeenEvents seen,
            ParkedRecords parked,
            SuspectRecords suspects,
            Clock clock,
            HeavyWork heavy) {
        this.transaction = transaction;
        this.seen = seen;
        this.parked = parked;
        this.suspects = suspects;
        this.clock = clock;
        this.heavy = heavy;
    }

    /**
     * Takes the records of a poll.
     *
     * @throws RuntimeException only when those it needs are out of reach: the records must then be read again
     * @throws VirtualMachineError when the process itself cannot go on
     */
    public void receive(List<ConsumerRecord<byte[], byte[]>> records, EventWork work) {
        var suspect = suspects.among(records);
        suspect.forEach(message -> suspects.handleAlone(message, () -> receiveAlone(message, work)));
        Portions.of(without(suspect, records)).forEach(portion -> receivePortion(portion, work));
    }

    private static List<ConsumerRecord<byte[], byte[]>> without(
            List<ConsumerRecord<byte[], byte[]>> suspect, List<ConsumerRecord<byte[], byte[]>> records) {
        if (suspect.isEmpty()) {
            return records;
        }
        var others = new ArrayList<>(records);
        others.removeAll(suspect);
        return others;
    }

    private void receivePortion(List<ConsumerRecord<byte[], byte[]>> records, EventWork work) {
        try {
            transaction.executeWithoutResult(tx -> applyAll(records, work));
        } catch (TooMuchAtOnce atOnce) {
            heavy.inParts(Turn.NEWS, atOnce, records, Inbox::aboutOf, part -> receivePortion(part, work));
        } catch (RuntimeException | Error e) {
            if (Passing.is(e)) {
                throw e;
            }
            LOG.warn("{} records are tried one by one after: {}", records.size(), e.toString());
            records.forEach(message -> receiveAlone(message, work));
        }
    }

    /** Records of one key are about one thing; of one without a key nobody knows. */
    private static Object aboutOf(ConsumerRecord<byte[], byte[]> message) {
        var key = RecordKey.of(message);
        return key == null ? Place.of(message) : key;
    }

    private void receiveAlone(ConsumerRecord<byte[], byte[]> message, EventWork work) {
        heavy.alone(Turn.NEWS, () -> applyOrPark(message, work));
    }

    private void applyOrPark(ConsumerRecord<byte[], byte[]> message, EventWork work) {
        try {
            transaction.executeWithoutResult(tx -> {
                applyAll(List.of(message), work);
                suspects.settle(message);
            });
        } catch (RuntimeException | Error e) {
            if (Passing.is(e)) {
                throw e;
            }
            LOG.error("parked {}-{}@{}", message.topic(), message.partition(), message.offset(), e);
            transaction.executeWithoutResult(tx -> {
                parked.park(message, ParkReason.of(e), clock.instant());
                suspects.settle(message);
            });
        }
    }

    private void applyAll(List<ConsumerRecord<byte[], byte[]>> records, EventWork work) {
        var blocked = parked.blockedAmong(records);
        var events = new ArrayList<InboundEvent>(records.size());
        for (var message : records) {
            var key = RecordKey.of(message);
            if (key != null && blocked.contains(key)) {
                parked.park(message, "behind an earlier parked record of its key", clock.instant());
                continue;
            }
            switch (RecordReader.read(message)) {
                case Reading.Usable usable -> events.add(usable.event());
                case Reading.Unusable unusable -> {
                    parked.park(message, unusable.reason(), clock.instant());
                    if (key != null) {
                        blocked.add(key);
                    }
                }
            }
        }
        apply(events, work);
    }

    void apply(List<InboundEvent> events, EventWork work) {
        var fresh = seen.note(events, clock.instant());
        if (!fresh.isEmpty()) {
            Caller.ownWork(work.name()).has(() -> work.apply(fresh));
        }
    }
}
