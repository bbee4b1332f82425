package io.cascade.bench;

import io.cascade.kernel.json.Json;
import io.cascade.tmf.event.EventChannel;
import io.cascade.tmf.event.EventKind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;

/** How and when product orders end, learnt from the suite's own events: asking for it would be work for the services. */
final class Endings implements AutoCloseable {

    private static final String TOPIC = EventChannel.PRODUCT_ORDER.address();
    private static final String STATE_CHANGE =
            EventChannel.PRODUCT_ORDER.type(EventKind.STATE_CHANGE).name();
    private static final Set<String> FINAL = Set.of("completed", "failed", "partial", "cancelled", "rejected");
    private static final Duration POLL = Duration.ofMillis(100);

    private final Map<String, CompletableFuture<Ending>> endings = new ConcurrentHashMap<>();
    private final KafkaConsumer<String, byte[]> consumer;
    private final Thread listening;
    private volatile boolean open = true;

    private Endings(KafkaConsumer<String, byte[]> consumer) {
        this.consumer = consumer;
        listening = Thread.ofPlatform().name("endings").daemon().start(this::listen);
    }

    /** Hears everything that happens from now on. */
    static Endings listeningTo(String bootstrapServers) {
        var consumer = new KafkaConsumer<String, byte[]>(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false));
        List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        return new Endings(consumer);
    }

    /** Completes when the order ends; the event may be faster than the answer to the request that made the order. */
    CompletableFuture<Ending> of(String orderId) {
        return endings.computeIfAbsent(orderId, id -> new CompletableFuture<>());
    }

    @Override
    public void close() {
        open = false;
        try {
            listening.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        try (consumer) {
            while (open) {
                var records = consumer.poll(POLL);
                long now = System.nanoTime();
                records.forEach(event -> hear(event, now));
            }
        }
    }

    private void hear(ConsumerRecord<String, byte[]> event, long now) {
        JsonNode envelope = Json.mapper().readTree(event.value());
        if (envelope.path("eventType").asString("").equals(STATE_CHANGE)) {
            String state = envelope.at("/event/productOrder/state").asString("");
            if (FINAL.contains(state)) {
                of(event.key()).complete(new Ending(state, now));
            }
        }
    }

    /**
     * @param state the final one
     * @param heardAt on the clock of {@link System#nanoTime()}
     */
    record Ending(String state, long heardAt) {

        boolean isCompletion() {
            return state.equals("completed");
        }
    }
}
