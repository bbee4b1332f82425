package io.cascade.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A topic of the suite as another party sees it: it publishes events to it and reads it from its beginning. For one thread
 * at a time.
 */
public final class EventTopic implements AutoCloseable {

    private static final int LARGEST = 16 * 1024 * 1024;

    private final String name;
    private final Map<String, Object> servers;
    private final KafkaProducer<String, byte[]> producer;
    private final KafkaProducer<byte[], byte[]> bytes;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<Event> seen = new ArrayList<>();

    /** @param suiteName such as {@code tmf.service-order.v1}; the topic must be there */
    public EventTopic(TestWorkspace workspace, String suiteName) {
        this.servers = Map.of("bootstrap.servers", workspace.bootstrapServers());
        this.name = workspace.topic(suiteName);
        this.producer = new KafkaProducer<>(servers, new StringSerializer(), new ByteArraySerializer());
        this.bytes = new KafkaProducer<>(
                Map.of("bootstrap.servers", workspace.bootstrapServers(), "max.request.size", LARGEST, "linger.ms", 50),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        this.consumer = new KafkaConsumer<>(servers, new StringDeserializer(), new ByteArrayDeserializer());
        var partitions = consumer.partitionsFor(name).stream()
                .map(partition -> new TopicPartition(name, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /**
     * An event as it came.
     *
     * @param envelope the value of the record
     */
    public record Event(String key, Map<String, String> headers, JsonNode envelope) {

        public String type() {
            return envelope.get("eventType").asString();
        }

        /** @throws NullPointerException when it says none */
        public long resourceVersion() {
            return envelope.get("resourceVersion").asLong();
        }

        /** The resource, whatever its name: an event carries one. */
        public JsonNode resource() {
            return envelope.get("event").iterator().next();
        }
    }

    /** An envelope of its own id around a resource; publishing it twice is a redelivery. */
    public static Map<String, Object> envelope(String eventType, String resourceName, Object resource) {
        return Map.of(
                "eventId",
                UUID.randomUUID().toString(),
                "eventTime",
                "2026-03-01T09:00:00.000Z",
                "eventType",
                eventType,
                "correlationId",
                "test",
                "domain",
                "test",
                "title",
                eventType,
                "event",
                Map.of(resourceName, resource));
    }

    public void publish(String key, Map<String, Object> envelope) {
        var value = JsonMapper.shared().writeValueAsString(envelope).getBytes(StandardCharsets.UTF_8);
        producer.send(new ProducerRecord<>(name, key, value));
    }

    /** Publishes something that need not be an event, to the partition of that number. */
    public void publish(int partition, byte @Nullable [] key, byte @Nullable [] value) {
        publish(partition, key, value, List.of());
    }

    /** @return its offset, once it is there */
    public long publish(int partition, byte @Nullable [] key, byte @Nullable [] value, List<Header> headers) {
        try {
            return bytes.send(new ProducerRecord<>(name, partition, key, value, headers))
                    .get()
                    .offset();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Tries to publish a value that is small as long as it is packed.
     *
     * @throws org.apache.kafka.common.errors.RecordTooLargeException when the broker refuses it
     */
    public static void publishPacked(String bootstrapServers, String topic, byte[] value) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "compression.type",
                "gzip",
                "max.request.size",
                2 * value.length,
                "buffer.memory",
                2L * value.length);
        try (var packing = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            packing.send(new ProducerRecord<>(topic, "packed", value)).get();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException refused ? refused : new IllegalStateException(e);
        }
    }

    /** Deletes everything that was published, read or not, as a retention that is too short does. */
    public void cutOff() {
        producer.flush();
        try (var admin = Admin.create(servers)) {
            admin.deleteRecords(consumer.endOffsets(consumer.assignment()).entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey, end -> RecordsToDelete.beforeOffset(end.getValue()))))
                    .all()
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The events of a key that have come so far, in their order. */
    public List<Event> of(String key) {
        consumer.poll(Duration.ofMillis(50)).forEach(message -> seen.add(read(message)));
        return seen.stream().filter(event -> event.key().equals(key)).toList();
    }

    /** The events of a key in their order, once there are that many. */
    public List<Event> await(String key, int count) {
        Awaitility.await().until(() -> of(key).size() >= count);
        return of(key);
    }

    private static Event read(ConsumerRecord<String, byte[]> message) {
        var headers = new LinkedHashMap<String, String>();
        message.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return new Event(message.key(), headers, JsonMapper.shared().readTree(message.value()));
    }

    @Override
    public void close() {
        producer.close();
        bytes.close();
        consumer.close();
    }
}
