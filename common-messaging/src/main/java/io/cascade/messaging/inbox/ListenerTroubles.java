package io.cascade.messaging.inbox;

import io.cascade.messaging.trouble.Pace;
import io.cascade.messaging.trouble.Trouble;
import io.cascade.messaging.trouble.Troubles;
import java.time.Duration;
import java.util.Objects;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.config.ContainerCustomizer;
import org.springframework.kafka.event.ConsumerRetryAuthEvent;
import org.springframework.kafka.event.ConsumerStartingEvent;
import org.springframework.kafka.event.ConsumerStoppedEvent;
import org.springframework.kafka.event.KafkaEvent;
import org.springframework.kafka.event.ListenerContainerIdleEvent;
import org.springframework.kafka.listener.BatchInterceptor;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.stereotype.Component;

/**
 * Tells which threads of Kafka listeners do not get on: those whose records cannot be taken, those that may not read, and
 * those to which nothing comes as the broker is away. It is over when records are taken, or the broker says that there are
 * none, such as when the partitions have moved to another instance.
 */
@Component
class ListenerTroubles
        implements BatchInterceptor<Object, Object>,
                ContainerCustomizer<Object, Object, ConcurrentMessageListenerContainer<Object, Object>> {

    private static final Logger LOG = LoggerFactory.getLogger(ListenerTroubles.class);
    private static final Duration IDLE = Duration.ofSeconds(5);

    /** Far shorter than usual: until a commit has failed, nothing is known of the broker. */
    private static final Duration COMMIT = Duration.ofSeconds(5);

    private final Troubles troubles;
    private final Duration idle;

    /** The name of the listener that a thread belongs to; whoever listens with several threads has one for each. */
    private final ThreadLocal<@Nullable String> name = new ThreadLocal<>();

    private final ThreadLocal<@Nullable Boolean> isFailing = new ThreadLocal<>();

    ListenerTroubles(Troubles troubles, Pace pace) {
        this.troubles = troubles;
        this.idle = pace.of(IDLE);
    }

    /** Lets listeners say when nothing comes. */
    @Override
    public void configure(ConcurrentMessageListenerContainer<Object, Object> container) {
        var properties = container.getContainerProperties();
        properties.setPollTimeout(idle.toMillis());
        properties.setIdleEventInterval(idle.toMillis());
        properties.setIdlePartitionEventInterval(idle.toMillis());
        properties.setIdleBeforeDataMultiplier(1);
        properties.setSyncCommitTimeout(COMMIT);
    }

    /** Tells that this thread fails. */
    Trouble failed(Throwable failure) {
        isFailing.set(true);
        return troubles.failed(about(), failure);
    }

    /** The listener of this thread, in words that an operator knows. */
    String about() {
        return "listener " + name.get();
    }

    @EventListener
    void starting(ConsumerStartingEvent event) {
        name.set(containerOf(event).getListenerId());
    }

    /** One that has ended fails no more, and whoever follows it has a thread of its own. */
    @EventListener
    void ended(ConsumerStoppedEvent event) {
        over();
        name.remove();
    }

    @EventListener
    void mayNotRead(ConsumerRetryAuthEvent event) {
        failed(new IllegalStateException("the broker refuses it: " + event.getReason()));
    }

    @EventListener
    void hearsNothing(ListenerContainerIdleEvent event) {
        try {
            if (ReadToEnd.isTrueOf(event.getConsumer(), topicOf(containerOf(event)))) {
                over();
            }
        } catch (KafkaException e) {
            LOG.warn("{} hears nothing of the broker: {}", about(), failed(e).reason());
        }
    }

    @Override
    public ConsumerRecords<Object, Object> intercept(
            ConsumerRecords<Object, Object> records, Consumer<Object, Object> consumer) {
        return records;
    }

    @Override
    public void success(ConsumerRecords<Object, Object> records, Consumer<Object, Object> consumer) {
        over();
    }

    private void over() {
        if (isFailing.get() != null) {
            isFailing.remove();
            troubles.over(about());
        }
    }

    private static MessageListenerContainer containerOf(KafkaEvent event) {
        return event.getSource(MessageListenerContainer.class);
    }

    private static String topicOf(MessageListenerContainer container) {
        return Objects.requireNonNull(container.getContainerProperties().getTopics())[0];
    }
}
