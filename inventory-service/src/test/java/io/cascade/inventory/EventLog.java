package io.cascade.inventory;

import static org.awaitility.Awaitility.await;

import io.cascade.kernel.json.Json;
import io.cascade.testing.TestWorkspace;
import io.cascade.tmf.common.EventEnvelope;
import io.cascade.tmf.event.EventChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic from its beginning, as a subscriber would. */
public final class EventLog implements AutoCloseable {

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();

    private EventLog(KafkaConsumer<String, byte[]> consumer) {
        this.consumer = consumer;
    }

    public static EventLog of(EventChannel channel, TestWorkspace workspace) {
        var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, workspace.bootstrapServers()),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        var partitions = consumer.partitionsFor(workspace.topic(channel.address())).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return new EventLog(consumer);
    }

    /** The events of one entry, in their order, once there are that many. */
    public List<EventEnvelope> awaitEventsOf(String id, int count) {
        await().until(() -> eventsOf(id).size() >= count);
        return eventsOf(id);
    }

    /** The events of one entry that have come so far. */
    public List<EventEnvelope> eventsOf(String id) {
        consumer.poll(Duration.ofMillis(100)).forEach(records::add);
        return records.stream()
                .filter(message -> message.key().equals(id))
                .map(message -> Json.mapper().readValue(message.value(), EventEnvelope.class))
                .toList();
    }

    /** The ids of all entries that have had events so far. */
    public List<String> ids() {
        consumer.poll(Duration.ofMillis(100)).forEach(records::add);
        return records.stream().map(ConsumerRecord::key).distinct().toList();
    }

    public int partitions() {
        return consumer.assignment().size();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
