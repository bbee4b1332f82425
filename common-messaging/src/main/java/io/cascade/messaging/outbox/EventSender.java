package io.cascade.messaging.outbox;

import io.cascade.kernel.correlation.Correlation;
import io.cascade.messaging.leadership.LeadershipLost;
import io.cascade.messaging.trouble.Troubles;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

/** Sends events as Kafka records with CloudEvents headers (binary mode) and waits until the broker has them all. */
@Component
class EventSender {

    private static final Logger LOG = LoggerFactory.getLogger(EventSender.class);

    private static final String ABOUT = "events to the broker";

    private final KafkaTemplate<String, byte[]> kafka;
    private final KafkaAdmin topics;
    private final Troubles troubles;
    private final String topicPrefix;
    private final String source;

    EventSender(
            KafkaTemplate<String, byte[]> kafka,
            KafkaAdmin topics,
            Troubles troubles,
            @Value("${cascade.topic-prefix:}") String topicPrefix,
            @Value("${spring.application.name}") String source) {
        this.kafka = kafka;
        this.topics = topics;
        this.troubles = troubles;
        this.topicPrefix = topicPrefix;
        this.source = source;
    }

    /**
     * The ids that the broker has. After a failure nothing later of the same key counts, so that its order holds.
     *
     * @param leads whether nobody else may send them, asked before each
     * @throws LeadershipLost when somebody else may
     */
    List<Long> send(List<QueuedEvent> events, BooleanSupplier leads) throws InterruptedException {
        if (events.isEmpty()) {
            rest();
            return List.of();
        }
        var passage = new Passage();
        for (var event : events) {
            if (!leads.getAsBoolean()) {
                throw new LeadershipLost();
            }
            passage.send(event);
        }
        kafka.flush();
        if (passage.isBrokerAway) {
            makeTopics();
        }
        return passage.arrived();
    }

    /** Nothing waits here for the broker, or another instance sends it. */
    void rest() {
        troubles.over(ABOUT);
    }

    /** A topic that is not found may never have been made, when the broker was away as this service started. */
    private void makeTopics() {
        try {
            topics.initialize();
        } catch (RuntimeException e) {
            LOG.warn("the topics could not be made: {}", e.toString());
        }
    }

    /** One go of several events, in their order. */
    private final class Passage {

        private final List<Sending> underWay = new ArrayList<>();
        private final Set<String> stopped = new HashSet<>();
        private boolean isBrokerAway;

        /**
         * What is refused at once, such as an event beyond all measure, stops its key. A broker that is not even found stops
         * all: looking for it again for each event would take that many times as long.
         */
        void send(QueuedEvent event) {
            if (isBrokerAway || stopped.contains(event.key())) {
                stopped.add(event.key());
                return;
            }
            try {
                underWay.add(new Sending(event, kafka.send(toRecord(event))));
            } catch (KafkaException refused) {
                isBrokerAway = refused.getCause() instanceof TimeoutException;
                stopped.add(event.key());
                tell(event, refused);
            }
        }

        List<Long> arrived() throws InterruptedException {
            var sent = new ArrayList<Long>(underWay.size());
            var lost = new HashSet<String>();
            for (var sending : underWay) {
                var event = sending.event();
                if (!lost.contains(event.key()) && hasArrived(sending)) {
                    sent.add(event.id());
                } else {
                    lost.add(event.key());
                }
            }
            if (stopped.isEmpty() && lost.isEmpty()) {
                troubles.over(ABOUT);
            }
            return sent;
        }

        private boolean hasArrived(Sending sending) throws InterruptedException {
            try {
                sending.result().get();
                return true;
            } catch (ExecutionException e) {
                tell(sending.event(), e);
                return false;
            }
        }

        private void tell(QueuedEvent event, Exception failure) {
            var trouble = troubles.failed(ABOUT, failure);
            LOG.warn("event {} of {} waits for the broker: {}", event.eventId(), event.key(), trouble.reason());
        }
    }

    private record Sending(QueuedEvent event, CompletableFuture<?> result) {}

    private ProducerRecord<String, byte[]> toRecord(QueuedEvent event) {
        var message = new ProducerRecord<>(topicPrefix + event.topic(), event.key(), event.payload());
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", event.eventId());
        header(message, "ce_type", event.eventType());
        header(message, "ce_source", "/" + source);
        header(message, "ce_subject", event.key());
        header(message, "ce_time", event.createdAt().toString());
        header(message, "correlation-id", event.correlationId());
        header(message, "traceparent", Correlation.traceparent(event.correlationId()));
        return message;
    }

    private static void header(ProducerRecord<String, byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
