package io.cascade.messaging.inbox;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The ids of the topics that listeners have read, as rows: one for each partition, since they may come to it one by one. */
@Component
class ReadTopics {

    private static final String NOTE = """
            insert into read_topic (reader, topic, kafka_partition, topic_id) values (?, ?, ?, ?)
            on conflict (reader, topic, kafka_partition) do update set topic_id = excluded.topic_id
            """;

    private final JdbcTemplate jdbc;

    ReadTopics(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param reader the group of the listener */
    Map<TopicPartition, String> of(String reader) {
        var ids = new HashMap<TopicPartition, String>();
        jdbc.query(
                "select topic, kafka_partition, topic_id from read_topic where reader = ?",
                row -> {
                    ids.put(
                            new TopicPartition(row.getString("topic"), row.getInt("kafka_partition")),
                            row.getString("topic_id"));
                },
                reader);
        return ids;
    }

    void note(String reader, Collection<TopicPartition> partitions, Map<String, String> ids) {
        jdbc.batchUpdate(NOTE, partitions, 100, (row, partition) -> {
            row.setString(1, reader);
            row.setString(2, partition.topic());
            row.setInt(3, partition.partition());
            row.setString(4, ids.get(partition.topic()));
        });
    }
}
