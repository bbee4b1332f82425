package io.cascade.catalog.release;

import static org.awaitility.Awaitility.await;

import io.cascade.kernel.json.Json;
import io.cascade.testing.TestWorkspace;
import io.cascade.tmf.common.EventEnvelope;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads what arrives on the catalog topic, from where it stood when the test began. */
final class CatalogTopicContent {

    private final KafkaConsumer<String, byte[]> consumer;

    CatalogTopicContent(TestWorkspace workspace) {
        this.consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", workspace.bootstrapServers()),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        var partition = new TopicPartition(workspace.topic("tmf.catalog.v1"), 0);
        consumer.assign(List.of(partition));
        consumer.seekToEnd(List.of(partition));
        consumer.position(partition);
    }

    record Entry(String key, EventEnvelope event) {}

    /** Everything up to a release, the release being the last. */
    List<Entry> awaitRelease(long number) {
        var entries = new ArrayList<Entry>();
        var release = "catalogRelease/" + number;
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            consumer.poll(Duration.ofMillis(100))
                    .forEach(message -> entries.add(
                            new Entry(message.key(), Json.mapper().readValue(message.value(), EventEnvelope.class))));
            return entries.stream().anyMatch(entry -> entry.key().equals(release));
        });
        return entries;
    }
}
