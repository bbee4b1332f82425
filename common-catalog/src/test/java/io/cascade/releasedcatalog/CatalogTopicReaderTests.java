package io.cascade.releasedcatalog;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.cascade.messaging.inbox.ParkedRecords;
import io.cascade.messaging.inbox.Place;
import io.cascade.messaging.inbox.SuspectRecords;
import io.cascade.messaging.trouble.Obstacle;
import io.cascade.messaging.trouble.Pace;
import io.cascade.messaging.trouble.Trouble;
import io.cascade.messaging.trouble.Troubles;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.ConsumerFactory;

class CatalogTopicReaderTests {

    private static final TopicPartition TOPIC = new TopicPartition("tmf.catalog.v1", 0);

    @SuppressWarnings("unchecked")
    private final ConsumerFactory<byte[], byte[]> consumers = mock(ConsumerFactory.class);

    private final ParkedRecords parked = mock(ParkedRecords.class);
    private final SuspectRecords suspects = mock(SuspectRecords.class);
    private final Troubles troubles = mock(Troubles.class);

    @BeforeEach
    void countNoTries() {
        when(troubles.failed(anyString(), any()))
                .thenReturn(new Trouble(Instant.EPOCH, Instant.EPOCH, 1, Obstacle.BROKER, "it could not be read"));
    }

    @Test
    void startsAgainWhateverEndedIt() {
        var atWork = consumer();
        when(consumers.createConsumer("catalog-replica", "", null))
                .thenThrow(new KafkaException("no broker"))
                .thenThrow(new NoClassDefFoundError("simulated"))
                .thenReturn(atWork);
        var reader = reader();

        reader.start();

        verify(troubles, times(2)).failed(anyString(), any());
        verify(troubles, timeout(5_000).atLeastOnce()).over(anyString());
        reader.stop();
    }

    @Test
    void saysThatTheBrokerHasVanishedWhileItPollsAndReadsOnWhereItWas() {
        var consumer = new OfAVanishingBroker();
        when(consumers.createConsumer("catalog-replica", "", null)).thenReturn(consumer);
        var reader = reader();
        reader.start();
        verify(troubles, timeout(5_000).atLeastOnce()).over("catalog topic");
        verify(troubles, never()).failed(anyString(), any());

        consumer.isAlone = true;
        verify(troubles, timeout(5_000).atLeast(2)).failed(eq("catalog topic"), any(TimeoutException.class));

        clearInvocations(troubles);
        consumer.isAlone = false;
        consumer.updateEndOffsets(Map.of(TOPIC, 1L));
        consumer.schedulePollTask(() -> consumer.addRecord(record(0)));
        verify(parked, timeout(5_000)).park(any(), anyString(), any());
        verify(troubles, timeout(5_000).atLeastOnce()).over("catalog topic");
        verify(consumers, times(1)).createConsumer("catalog-replica", "", null);
        reader.stop();
    }

    @Test
    void doesNotSayThatItGetsOnBeforeWhatFailedIsRead() {
        doThrow(new IllegalStateException("no database"))
                .when(parked)
                .park(argThat(message -> message.offset() == 1), anyString(), any());
        when(consumers.createConsumer("catalog-replica", "", null))
                .thenAnswer(call -> bringing(List.of(record(0)), List.of(), List.of(record(1))));
        var reader = reader();

        Thread.ofVirtual().start(reader::start);

        verify(troubles, timeout(5_000).atLeast(3)).failed(eq("catalog topic"), any(IllegalStateException.class));
        verify(troubles, never()).over(anyString());
        reader.stop();
    }

    @Test
    void leavesOutWhatIsParkedBecauseItEndedTheProcess() {
        when(parked.deadlyAt(TOPIC.topic(), 0)).thenReturn(Set.of(Place.of(record(0))));

        read(record(0), record(1));

        verify(parked, never()).park(argThat(message -> message.offset() == 0), anyString(), any());
        verify(parked).park(argThat(message -> message.offset() == 1), anyString(), any());
    }

    @Test
    void handlesSuspectsAlone() {
        when(suspects.isSuspect(argThat(message -> message != null && message.offset() == 0)))
                .thenReturn(true);

        read(record(0), record(1));

        verify(suspects).handleAlone(argThat(message -> message.offset() == 0), any());
        verify(parked).park(argThat(message -> message.offset() == 1), anyString(), any());
    }

    @SafeVarargs
    private void read(ConsumerRecord<byte[], byte[]>... messages) {
        var consumer = bringing(List.of(messages));
        when(consumers.createConsumer("catalog-replica", "", null)).thenReturn(consumer);
        var reader = reader();
        reader.start();
        reader.stop();
    }

    /** Poll by poll. */
    @SafeVarargs
    private static MockConsumer<byte[], byte[]> bringing(List<ConsumerRecord<byte[], byte[]>>... polls) {
        var consumer = consumer();
        consumer.updateEndOffsets(
                Map.of(TOPIC, Stream.of(polls).mapToLong(List::size).sum()));
        Stream.of(polls).forEach(poll -> consumer.schedulePollTask(() -> poll.forEach(consumer::addRecord)));
        return consumer;
    }

    private CatalogTopicReader reader() {
        return new CatalogTopicReader(
                consumers, new CatalogReplica(), parked, suspects, troubles, new Pace(0.01), Clock.systemUTC(), "");
    }

    /** No event, and so parked when it is read. */
    private static ConsumerRecord<byte[], byte[]> record(long offset) {
        return new ConsumerRecord<>(TOPIC.topic(), 0, offset, null, new byte[] {1});
    }

    private static MockConsumer<byte[], byte[]> consumer() {
        return ofAnEmptyTopic(new MockConsumer<>("earliest"));
    }

    private static MockConsumer<byte[], byte[]> ofAnEmptyTopic(MockConsumer<byte[], byte[]> consumer) {
        consumer.updateBeginningOffsets(Map.of(TOPIC, 0L));
        consumer.updateEndOffsets(Map.of(TOPIC, 0L));
        return consumer;
    }

    /** Polls on without a record while the broker is away, and is told nothing of the end of the topic. */
    private static final class OfAVanishingBroker extends MockConsumer<byte[], byte[]> {

        private volatile boolean isAlone;

        OfAVanishingBroker() {
            super("earliest");
            ofAnEmptyTopic(this);
        }

        @Override
        public Map<TopicPartition, Long> endOffsets(Collection<TopicPartition> partitions, Duration patience) {
            if (isAlone) {
                throw new TimeoutException("no broker");
            }
            return super.endOffsets(partitions, patience);
        }
    }
}
