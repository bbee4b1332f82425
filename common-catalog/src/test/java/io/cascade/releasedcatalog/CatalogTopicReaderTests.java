package io.cascade.releasedcatalog;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.cascade.platform.inbox.ParkedRecords;
import io.cascade.platform.trouble.Pace;
import io.cascade.platform.trouble.Trouble;
import io.cascade.platform.trouble.Troubles;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.ConsumerFactory;

class CatalogTopicReaderTests {

    private static final TopicPartition TOPIC = new TopicPartition("tmf.catalog.v1", 0);

    @SuppressWarnings("unchecked")
    private final ConsumerFactory<byte[], byte[]> consumers = mock(ConsumerFactory.class);

    private final Troubles troubles = mock(Troubles.class);

    @Test
    void startsAgainWhateverEndedIt() {
        when(troubles.failed(anyString(), any())).thenReturn(new Trouble(Instant.EPOCH, 1, "it could not be read"));
        var atWork = consumer();
        when(consumers.createConsumer("catalog-replica", "", null))
                .thenThrow(new KafkaException("no broker"))
                .thenThrow(new NoClassDefFoundError("simulated"))
                .thenReturn(atWork);
        var reader = new CatalogTopicReader(
                consumers,
                new CatalogReplica(),
                mock(ParkedRecords.class),
                troubles,
                new Pace(0.01),
                Clock.systemUTC(),
                "");

        reader.start();

        verify(troubles, times(2)).failed(anyString(), any());
        verify(troubles, timeout(5_000).atLeastOnce()).over(anyString());
        reader.stop();
    }

    private static Consumer<byte[], byte[]> consumer() {
        var consumer = new MockConsumer<byte[], byte[]>("earliest");
        consumer.updateBeginningOffsets(Map.of(TOPIC, 0L));
        consumer.updateEndOffsets(Map.of(TOPIC, 0L));
        return consumer;
    }
}
