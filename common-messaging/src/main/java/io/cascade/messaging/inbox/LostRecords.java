package io.cascade.messaging.inbox;

import io.cascade.messaging.trouble.Troubles;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.event.ListenerContainerPartitionIdleEvent;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.stereotype.Component;

/**
 * Notices when a topic was cut off, or made anew, before a listener came to its end. Looked at whenever a listener gets a
 * partition, such as at its start; of one of which nobody can say it, nothing is read until somebody does.
 */
@Component
class LostRecords implements ConsumerAwareRebalanceListener {

    private static final Logger LOG = LoggerFactory.getLogger(LostRecords.class);
    private static final String ABOUT = "looking for lost records";

    private final TopicCheck check;
    private final Troubles troubles;

    /** What a listener, of which this is the thread, does not read yet. */
    private final ThreadLocal<Set<TopicPartition>> unknown = ThreadLocal.withInitial(HashSet::new);

    LostRecords(TopicCheck check, Troubles troubles) {
        this.check = check;
        this.troubles = troubles;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        if (!partitions.isEmpty() && !isChecked(consumer, partitions)) {
            unknown.get().addAll(partitions);
            consumer.pause(partitions);
        }
    }

    @Override
    public void onPartitionsRevokedAfterCommit(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        forget(partitions);
    }

    @Override
    public void onPartitionsLost(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        forget(partitions);
    }

    /** Nothing comes of a partition that is not read yet, whatever comes of others. */
    @EventListener
    void hearsNothing(ListenerContainerPartitionIdleEvent event) {
        if (unknown.get().contains(event.getTopicPartition())) {
            lookAgain(event.getConsumer());
        }
    }

    private void lookAgain(Consumer<?, ?> consumer) {
        var all = List.copyOf(unknown.get());
        if (isChecked(consumer, all)) {
            consumer.resume(all);
            forget(all);
        }
    }

    private boolean isChecked(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        try {
            check.of(consumer, partitions);
            return true;
        } catch (RuntimeException e) {
            LOG.warn(
                    "{} are not read before it is known whether they hold all that is to be read: {}",
                    partitions,
                    troubles.failed(ABOUT, e).reason());
            return false;
        }
    }

    private void forget(Collection<TopicPartition> partitions) {
        if (unknown.get().removeAll(partitions) && unknown.get().isEmpty()) {
            troubles.over(ABOUT);
        }
    }
}
