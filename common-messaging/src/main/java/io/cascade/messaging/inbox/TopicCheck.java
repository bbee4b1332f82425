package io.cascade.messaging.inbox;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Compares where a listener left off with what its topics hold. What was cut off before it was read is told as lost, and so
 * is what a topic held that was made anew: the new one is read from its beginning.
 */
@Component
class TopicCheck {

    private static final Logger LOG = LoggerFactory.getLogger(TopicCheck.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final TopicIds topics;
    private final ReadTopics read;
    private final ApplicationEventPublisher listeners;

    TopicCheck(TopicIds topics, ReadTopics read, ApplicationEventPublisher listeners) {
        this.topics = topics;
        this.read = read;
        this.listeners = listeners;
    }

    /**
     * To be called on the thread of the consumer, before it has read anything of these partitions. Until it has succeeded it
     * may be repeated.
     *
     * @throws RuntimeException when the broker or the database does not answer
     */
    void of(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        var reader = consumer.groupMetadata().groupId();
        var ids = topics.of(partitions.stream().map(TopicPartition::topic).collect(Collectors.toSet()));
        var known = read.of(reader);
        var leftOff = consumer.committed(Set.copyOf(partitions), PATIENCE);
        var starts = consumer.beginningOffsets(partitions, PATIENCE);
        var ends = consumer.endOffsets(partitions, PATIENCE);
        var anew = partitions.stream()
                .filter(partition -> isAnew(known.get(partition), ids.get(partition.topic())))
                .toList();
        var lost = new HashSet<>(anew);
        for (var partition : partitions) {
            var committed = leftOff.get(partition);
            long next = committed == null ? 0 : committed.offset();
            if (next < starts.getOrDefault(partition, 0L) || next > ends.getOrDefault(partition, Long.MAX_VALUE)) {
                LOG.error("{} was to be read on from {}, which it does not hold", partition, next);
                lost.add(partition);
            }
        }
        tell(lost);
        readFromTheBeginning(consumer, anew, starts);
        read.note(reader, partitions, ids);
    }

    private static boolean isAnew(@Nullable String known, @Nullable String now) {
        return known != null && !known.equals(now);
    }

    private void tell(Set<TopicPartition> lost) {
        lost.stream().map(TopicPartition::topic).distinct().forEach(topic -> {
            LOG.error("{} does not hold all that was to be read of it: what it told is lost", topic);
            listeners.publishEvent(new RecordsLost(topic));
        });
    }

    /** Committed at once: where the old topic was left off must not be the place after the next start. */
    private static void readFromTheBeginning(
            Consumer<?, ?> consumer, List<TopicPartition> anew, Map<TopicPartition, Long> starts) {
        if (anew.isEmpty()) {
            return;
        }
        LOG.warn("{} were made anew and are read from their beginning", anew);
        var places = new HashMap<TopicPartition, OffsetAndMetadata>();
        anew.forEach(partition -> places.put(partition, new OffsetAndMetadata(starts.getOrDefault(partition, 0L))));
        places.forEach(consumer::seek);
        consumer.commitSync(places, PATIENCE);
    }
}
