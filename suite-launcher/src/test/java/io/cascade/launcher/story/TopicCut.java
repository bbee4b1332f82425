package io.cascade.launcher.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;

/** Deletes everything that a topic holds, read or not, as a retention that is too short does. */
final class TopicCut {

    private TopicCut() {}

    static void of(String bootstrapServers, String topic) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            var partitions = admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic).partitions().stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            var ends = admin.listOffsets(partitions.stream()
                            .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest())))
                    .all()
                    .get();
            var cuts = new HashMap<TopicPartition, RecordsToDelete>();
            ends.forEach((partition, end) -> cuts.put(partition, RecordsToDelete.beforeOffset(end.offset())));
            admin.deleteRecords(cuts).all().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
