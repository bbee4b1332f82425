package io.cascade.messaging.inbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/** Reads single records again where they stand in their topics. */
@Component
class TopicRecords {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ConsumerFactory<byte[], byte[]> consumers;

    TopicRecords(ConsumerFactory<byte[], byte[]> consumers) {
        this.consumers = consumers;
    }

    /**
     * The record at a place, if the topic still holds that very one.
     *
     * @throws org.apache.kafka.common.errors.RetriableException when the broker does not answer
     */
    Optional<ConsumerRecord<byte[], byte[]>> find(Place place) {
        try (var consumer = consumers.createConsumer("topic-records", "", null, oneAtATime())) {
            return isIn(place, consumer)
                    ? Optional.of(next(place, consumer))
                            .filter(message -> Place.of(message).equals(place))
                    : Optional.empty();
        }
    }

    private static boolean isIn(Place place, Consumer<byte[], byte[]> consumer) {
        if (consumer.partitionsFor(place.topic(), PATIENCE).stream()
                .noneMatch(partition -> partition.partition() == place.partition())) {
            return false;
        }
        var partition = partitionOf(place);
        consumer.assign(List.of(partition));
        var first = consumer.beginningOffsets(List.of(partition), PATIENCE).getOrDefault(partition, 0L);
        var end = consumer.endOffsets(List.of(partition), PATIENCE).getOrDefault(partition, 0L);
        return first <= place.offset() && place.offset() < end;
    }

    private static ConsumerRecord<byte[], byte[]> next(Place place, Consumer<byte[], byte[]> consumer) {
        consumer.seek(partitionOf(place), place.offset());
        var messages = consumer.poll(PATIENCE).iterator();
        if (!messages.hasNext()) {
            throw new TimeoutException("the broker did not send the record within %s".formatted(PATIENCE));
        }
        return messages.next();
    }

    private static TopicPartition partitionOf(Place place) {
        return new TopicPartition(place.topic(), place.partition());
    }

    private static Properties oneAtATime() {
        var properties = new Properties();
        properties.setProperty(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, "1");
        properties.setProperty(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
        return properties;
    }
}
