package io.cascade.platform.inbox;

import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.stereotype.Component;

/**
 * Notices when a topic was cut off, or made anew, before a listener came to its end: where it left off is no place of the
 * topic any more. Looked at whenever a listener gets a partition, such as at its start.
 */
@Component
class LostRecords implements ConsumerAwareRebalanceListener {

    private static final Logger LOG = LoggerFactory.getLogger(LostRecords.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ApplicationEventPublisher listeners;

    LostRecords(ApplicationEventPublisher listeners) {
        this.listeners = listeners;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        try {
            var leftOff = consumer.committed(Set.copyOf(partitions), PATIENCE);
            var starts = consumer.beginningOffsets(partitions, PATIENCE);
            var ends = consumer.endOffsets(partitions, PATIENCE);
            for (var partition : partitions) {
                var committed = leftOff.get(partition);
                long next = committed == null ? 0 : committed.offset();
                if (next < starts.getOrDefault(partition, 0L) || next > ends.getOrDefault(partition, Long.MAX_VALUE)) {
                    tell(partition, next);
                }
            }
        } catch (KafkaException e) {
            LOG.warn("nobody knows whether {} hold all that is to be read: {}", partitions, e.toString());
        }
    }

    private void tell(TopicPartition partition, long offset) {
        LOG.error("{} was to be read on from {}, which it does not hold: what it told is lost", partition, offset);
        listeners.publishEvent(new RecordsLost(partition.topic()));
    }
}
