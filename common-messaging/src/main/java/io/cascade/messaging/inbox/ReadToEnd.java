package io.cascade.messaging.inbox;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** Tells a topic that brings nothing new from a broker that is away: to a consumer, which polls either, they look the same. */
public final class ReadToEnd {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private ReadToEnd() {}

    /**
     * Whether a consumer has read all there is; to be asked on its own thread.
     *
     * @param topic to ask for when no partition is the consumer's
     * @throws org.apache.kafka.common.KafkaException when the broker does not say
     */
    public static boolean isTrueOf(Consumer<?, ?> consumer, String topic) {
        var own = consumer.assignment();
        if (own.isEmpty()) {
            return isAnswered(consumer, topic);
        }
        var ends = consumer.endOffsets(own, PATIENCE);
        return own.stream()
                .allMatch(partition -> consumer.position(partition, PATIENCE) >= ends.getOrDefault(partition, 0L));
    }

    private static boolean isAnswered(Consumer<?, ?> consumer, String topic) {
        return !consumer.beginningOffsets(List.of(new TopicPartition(topic, 0)), PATIENCE)
                .isEmpty();
    }
}
