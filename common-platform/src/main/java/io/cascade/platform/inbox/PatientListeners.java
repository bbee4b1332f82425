package io.cascade.platform.inbox;

import io.cascade.platform.trouble.Pace;
import io.cascade.platform.trouble.Pauses;
import io.cascade.platform.trouble.Troubles;
import java.time.Duration;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.event.ConsumerStoppedEvent;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ListenerUtils;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.stereotype.Component;

/**
 * What every Kafka listener does when its records could not be taken: it reads the same ones again, without limit and with
 * growing pauses, and says so. A record that can never be taken does not come here, the {@link Inbox} parks it; so whatever
 * does will pass. The pauses are far shorter than the time after which the broker gives a silent consumer up.
 */
@Component
class PatientListeners implements CommonErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(PatientListeners.class);

    private static final String ABOUT = "listener ";

    private final Troubles troubles;
    private final Pauses pauses;

    /** What the thread is about while it fails; a listener may have several. */
    private final ThreadLocal<String> failing = new ThreadLocal<>();

    PatientListeners(
            Troubles troubles,
            Pace pace,
            @Value("${cascade.listener.first-pause:PT0.5S}") Duration first,
            @Value("${cascade.listener.longest-pause:PT15S}") Duration longest) {
        this.troubles = troubles;
        this.pauses = pace.of(new Pauses(first, longest));
    }

    @Override
    public boolean seeksAfterHandling() {
        return true;
    }

    @Override
    public boolean isAckAfterHandle() {
        return false;
    }

    @Override
    public void handleBatch(
            Exception failure,
            ConsumerRecords<?, ?> records,
            Consumer<?, ?> consumer,
            MessageListenerContainer container,
            Runnable invokeListener) {
        for (var partition : records.partitions()) {
            consumer.seek(partition, records.records(partition).getFirst().offset());
        }
        rest(failure, container, nameOf(container, records));
    }

    /** Reading itself failed, before there was any record. */
    @Override
    public void handleOtherException(
            Exception failure, Consumer<?, ?> consumer, MessageListenerContainer container, boolean batchListener) {
        LOG.warn("listener {} could not read: {}", container.getListenerId(), failure.toString());
        sleep(container, pauses.first());
    }

    /** Called when records were taken after all. */
    @Override
    public void clearThreadState() {
        var about = failing.get();
        if (about != null) {
            failing.remove();
            troubles.over(about);
        }
    }

    /** One that has ended fails no more, and whoever follows it has a thread of its own. */
    @EventListener
    void ended(ConsumerStoppedEvent event) {
        troubles.over(ABOUT + event.getSource(MessageListenerContainer.class).getListenerId());
    }

    /** The name of the thread's own container, which whoever listens with several threads has one of for each. */
    private static String nameOf(MessageListenerContainer container, ConsumerRecords<?, ?> records) {
        return records.partitions().stream()
                .findFirst()
                .map(partition -> container.getContainerFor(partition.topic(), partition.partition()))
                .orElse(container)
                .getListenerId();
    }

    private void rest(Exception failure, MessageListenerContainer container, String listener) {
        var about = ABOUT + listener;
        failing.set(about);
        var trouble = troubles.failed(about, failure);
        var pause = pauses.after(trouble.tries());
        LOG.warn("{} reads again in {} ms, {}", about, pause.toMillis(), trouble.reason());
        sleep(container, pause);
    }

    private static void sleep(MessageListenerContainer container, Duration pause) {
        try {
            ListenerUtils.stoppableSleep(container, pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
