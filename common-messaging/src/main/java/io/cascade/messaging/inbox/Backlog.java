package io.cascade.messaging.inbox;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** What was in each partition when this process first came to it, and so all that one before it can have had in hand. */
final class Backlog {

    private final Function<TopicPartition, Long> endOf;
    private final Map<TopicPartition, Long> ends = new ConcurrentHashMap<>();

    /** @param endOf the offset after the last record of a partition, as it is now */
    Backlog(Function<TopicPartition, Long> endOf) {
        this.endOf = endOf;
    }

    boolean contains(ConsumerRecord<byte[], byte[]> message) {
        var partition = new TopicPartition(message.topic(), message.partition());
        return message.offset() < ends.computeIfAbsent(partition, endOf);
    }
}
