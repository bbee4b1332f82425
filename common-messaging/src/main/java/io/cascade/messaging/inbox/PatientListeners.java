package io.cascade.messaging.inbox;

import io.cascade.messaging.trouble.Pace;
import io.cascade.messaging.trouble.Pauses;
import java.time.Duration;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
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

    private final ListenerTroubles troubles;
    private final Pauses pauses;

    PatientListeners(
            ListenerTroubles troubles,
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
        rest(failure, container);
    }

    /** Reading itself failed, before there was any record. */
    @Override
    public void handleOtherException(
            Exception failure, Consumer<?, ?> consumer, MessageListenerContainer container, boolean batchListener) {
        rest(failure, container);
    }

    private void rest(Exception failure, MessageListenerContainer container) {
        var trouble = troubles.failed(failure);
        var pause = pauses.after(trouble.tries());
        LOG.warn("{} reads again in {} ms, {}", troubles.about(), pause.toMillis(), trouble.reason());
        try {
            ListenerUtils.stoppableSleep(container, pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
