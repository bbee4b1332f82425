package io.cascade.platform.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Records that could not be used, each with its reason, and those of the same key that came later. */
@Component
public class ParkedRecords {

    private static final String PARK = """
            insert into parked_record (topic, kafka_partition, kafka_offset, key_digest, record_key, headers, payload,
                payload_size, reason, parked_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;
    private static final String OF_KEY = """
            select id, topic, kafka_partition, kafka_offset, record_key, payload, payload_size, reason, parked_at
            from parked_record where key_digest = ? order by id
            """;

    private final JdbcTemplate jdbc;

    ParkedRecords(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Whatever the record is made of, this succeeds when the database is there. */
    public void park(ConsumerRecord<byte[], byte[]> message, String reason, Instant now) {
        var key = RecordKey.of(message);
        jdbc.update(
                PARK,
                message.topic(),
                message.partition(),
                message.offset(),
                key == null ? null : key.digest(),
                Kept.of(message.key(), Kept.MOST_OF_A_KEY),
                Kept.headersOf(message),
                Kept.of(message.value(), Kept.MOST_OF_A_PAYLOAD),
                message.value() == null ? 0 : message.value().length,
                Kept.reason(reason),
                Timestamp.from(now));
    }

    /** The keys of which something is parked. */
    Set<RecordKey> keysAmong(List<ConsumerRecord<byte[], byte[]>> records) {
        var digests = records.stream()
                .map(RecordKey::of)
                .filter(Objects::nonNull)
                .map(RecordKey::digest)
                .distinct()
                .toArray(String[]::new);
        return new HashSet<>(jdbc.query(
                "select distinct key_digest from parked_record where key_digest = any (?)",
                (row, n) -> new RecordKey(row.getString(1)),
                (Object) digests));
    }

    /** The parked records of a key, oldest first. */
    public List<ParkedRecord> of(String key) {
        return jdbc.query(OF_KEY, (row, n) -> read(row), RecordKey.of(key).digest());
    }

    /** How many records are parked. */
    public long count() {
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from parked_record", Long.class));
    }

    void remove(ParkedRecord parked) {
        jdbc.update("delete from parked_record where id = ?", parked.id());
    }

    private static ParkedRecord read(ResultSet row) throws SQLException {
        return new ParkedRecord(
                row.getLong("id"),
                row.getString("topic"),
                row.getInt("kafka_partition"),
                row.getLong("kafka_offset"),
                row.getBytes("record_key"),
                row.getBytes("payload"),
                row.getLong("payload_size"),
                row.getString("reason"),
                row.getTimestamp("parked_at").toInstant());
    }
}
