package io.cascade.platform.outbox;

import io.cascade.platform.correlation.Correlation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

/** Sends events as Kafka records with CloudEvents headers (binary mode) and waits until the broker has them all. */
@Component
class EventSender {

    private static final Logger LOG = LoggerFactory.getLogger(EventSender.class);

    private final KafkaTemplate<String, byte[]> kafka;
    private final String topicPrefix;
    private final String source;

    EventSender(
            KafkaTemplate<String, byte[]> kafka,
            @Value("${cascade.topic-prefix:}") String topicPrefix,
            @Value("${spring.application.name}") String source) {
        this.kafka = kafka;
        this.topicPrefix = topicPrefix;
        this.source = source;
    }

    /** The ids that the broker has. After a failure nothing later of the same key counts, so that its order holds. */
    List<Long> send(List<QueuedEvent> events) throws InterruptedException {
        if (events.isEmpty()) {
            return List.of();
        }
        var results = new ArrayList<CompletableFuture<?>>(events.size());
        events.forEach(event -> results.add(sending(event)));
        kafka.flush();
        return sentInOrder(events, results);
    }

    /** What is refused at once, such as an event beyond all measure, is a failure of that event alone. */
    private CompletableFuture<?> sending(QueuedEvent event) {
        try {
            return kafka.send(toRecord(event));
        } catch (KafkaException refused) {
            return CompletableFuture.failedFuture(refused);
        }
    }

    private static List<Long> sentInOrder(List<QueuedEvent> events, List<CompletableFuture<?>> results)
            throws InterruptedException {
        var sent = new ArrayList<Long>(events.size());
        var stopped = new HashSet<String>();
        for (int i = 0; i < events.size(); i++) {
            var event = events.get(i);
            if (!stopped.contains(event.key()) && arrived(results.get(i), event)) {
                sent.add(event.id());
            } else {
                stopped.add(event.key());
            }
        }
        return sent;
    }

    private static boolean arrived(CompletableFuture<?> result, QueuedEvent event) throws InterruptedException {
        try {
            result.get();
            return true;
        } catch (ExecutionException e) {
            LOG.warn("event {} waits for the broker: {}", event.eventId(), String.valueOf(e.getCause()));
            return false;
        }
    }

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
