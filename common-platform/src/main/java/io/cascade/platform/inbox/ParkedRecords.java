package io.cascade.platform.inbox;

import io.cascade.platform.json.Json;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Records that could not be used, each with its reason, and those of the same key that came later. */
@Component
public class ParkedRecords {

    private final JdbcTemplate jdbc;

    ParkedRecords(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void park(ConsumerRecord<String, byte[]> message, String reason, Instant now) {
        jdbc.update(
                "insert into parked_record (topic, kafka_partition, kafka_offset, record_key, headers, payload, reason,"
                        + " parked_at) values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                message.topic(),
                message.partition(),
                message.offset(),
                message.key(),
                Json.write(headersOf(message)),
                message.value(),
                reason,
                Timestamp.from(now));
    }

    Set<String> keysAmong(Collection<String> keys) {
        return new HashSet<>(jdbc.queryForList(
                "select distinct record_key from parked_record where record_key = any (?)", String.class, (Object)
                        keys.toArray(String[]::new)));
    }

    /** The parked records of a key, oldest first. */
    public List<ParkedRecord> of(String key) {
        return jdbc.query(
                "select id, topic, record_key, payload, reason, parked_at from parked_record"
                        + " where record_key = ? order by id",
                (row, n) -> new ParkedRecord(
                        row.getLong("id"),
                        row.getString("topic"),
                        row.getString("record_key"),
                        row.getBytes("payload"),
                        row.getString("reason"),
                        row.getTimestamp("parked_at").toInstant()),
                key);
    }

    void remove(ParkedRecord parked) {
        jdbc.update("delete from parked_record where id = ?", parked.id());
    }

    private static Map<String, String> headersOf(ConsumerRecord<String, byte[]> message) {
        var headers = new LinkedHashMap<String, String>();
        message.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return headers;
    }
}
