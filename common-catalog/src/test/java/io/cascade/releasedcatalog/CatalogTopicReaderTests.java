package io.cascade.releasedcatalog;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.cascade.platform.inbox.ParkedRecords;
import io.cascade.platform.inbox.Place;
import io.cascade.platform.inbox.SuspectRecords;
import io.cascade.platform.trouble.Pace;
import io.cascade.platform.trouble.Trouble;
import io.cascade.platform.trouble.Troubles;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.ConsumerFactory;

class CatalogTopicReaderTests {

    private static final TopicPartition TOPIC = new TopicPartition("tmf.catalog.v1", 0);

    @SuppressWarnings("unchecked")
    private final ConsumerFactory<byte[], byte[]> consumers = mock(ConsumerFactory.class);

    private final ParkedRecords parked = mock(ParkedRecords.class);
    private final SuspectRecords suspects = mock(SuspectRecords.class);
    private final Troubles troubles = mock(Troubles.class);

    @Test
    void startsAgainWhateverEndedIt() {
        when(troubles.failed(anyString(), any()))
                .thenReturn(new Trouble(Instant.EPOCH, Instant.EPOCH, 1, "it could not be read"));
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
        var consumer = consumer();
        consumer.updateEndOffsets(Map.of(TOPIC, (long) messages.length));
        consumer.schedulePollTask(() -> List.of(messages).forEach(consumer::addRecord));
        when(consumers.createConsumer("catalog-replica", "", null)).thenReturn(consumer);
        var reader = reader();
        reader.start();
        reader.stop();
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
        var consumer = new MockConsumer<byte[], byte[]>("earliest");
        consumer.updateBeginningOffsets(Map.of(TOPIC, 0L));
        consumer.updateEndOffsets(Map.of(TOPIC, 0L));
        return consumer;
    }
}
