package io.cascade.serviceordering;

import io.cascade.kernel.json.Json;
import io.cascade.testing.TestWorkspace;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.ConsumerFactory;
import tools.jackson.databind.JsonNode;

/** What this service has told the world about one order, in order. */
final class PublishedEvents {

    private PublishedEvents() {}

    static List<JsonNode> about(String order, ConsumerFactory<byte[], byte[]> consumers, TestWorkspace workspace) {
        var topic = workspace.topic("tmf.service-order.v1");
        var partitions = IntStream.range(0, 4)
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .toList();
        var events = new ArrayList<JsonNode>();
        try (var consumer = consumers.createConsumer("test-events", "")) {
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var end = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < end.get(partition))) {
                for (var message : consumer.poll(Duration.ofMillis(200))) {
                    if (Arrays.equals(order.getBytes(StandardCharsets.UTF_8), message.key())) {
                        events.add(Json.mapper().readTree(message.value()));
                    }
                }
            }
        }
        return events;
    }
}
