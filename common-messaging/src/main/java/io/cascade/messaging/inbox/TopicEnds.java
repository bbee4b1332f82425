package io.cascade.messaging.inbox;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/** Asks the broker how far topics go. */
@Component
class TopicEnds {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ConsumerFactory<byte[], byte[]> consumers;

    TopicEnds(ConsumerFactory<byte[], byte[]> consumers) {
        this.consumers = consumers;
    }

    /** The offset after the last record of a partition. */
    long of(TopicPartition partition) {
        try (var consumer = consumers.createConsumer("topic-ends", "", null)) {
            return consumer.endOffsets(List.of(partition), PATIENCE).getOrDefault(partition, 0L);
        }
    }
}
