package io.cascade.launcher.events;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Every record that a broker has so far, and who reads there. */
public final class ToldEvents {

    private final Set<String> topics;
    private final List<ConsumerRecord<String, byte[]>> records;
    private final Map<String, Set<String>> readers;

    private ToldEvents(
            Set<String> topics, List<ConsumerRecord<String, byte[]>> records, Map<String, Set<String>> readers) {
        this.topics = topics;
        this.records = records;
        this.readers = readers;
    }

    public static ToldEvents on(String bootstrapServers) {
        Map<String, Object> servers = Map.of("bootstrap.servers", bootstrapServers);
        try (var admin = Admin.create(servers)) {
            var topics = new TreeSet<>(admin.listTopics().names().get());
            return new ToldEvents(topics, read(servers, topics), readers(admin));
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    public Set<String> topics() {
        return topics;
    }

    /** The topics that each consumer group reads. */
    public Map<String, Set<String>> readers() {
        return readers;
    }

    /** The types of events, as the headers name them. */
    public Set<String> types() {
        return records.stream().map(told -> header(told, "ce_type")).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where records are not as they are declared; each kind of violation once. */
    public Set<String> violations() {
        var check = new RecordCheck();
        return records.stream()
                .flatMap(told -> check.violations(told).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String header(ConsumerRecord<String, byte[]> told, String name) {
        var header = told.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static List<ConsumerRecord<String, byte[]>> read(Map<String, Object> servers, Set<String> topics) {
        var records = new ArrayList<ConsumerRecord<String, byte[]>>();
        try (var consumer = new KafkaConsumer<>(servers, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
        }
        return records;
    }

    private static Map<String, Set<String>> readers(Admin admin) throws InterruptedException, ExecutionException {
        var groups = admin.listGroups(ListGroupsOptions.forConsumerGroups()).all().get().stream()
                .map(group -> group.groupId())
                .toList();
        var readers = new TreeMap<String, Set<String>>();
        admin.describeConsumerGroups(groups).all().get().forEach((group, description) -> {
            var topics = description.members().stream()
                    .flatMap(member -> member.assignment().topicPartitions().stream())
                    .map(TopicPartition::topic)
                    .collect(Collectors.toSet());
            if (!topics.isEmpty()) {
                readers.put(group, topics);
            }
        });
        return readers;
    }
}
