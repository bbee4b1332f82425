package io.cascade.messaging.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Records that could not be used, each with its reason, and those of the same key that came later. */
@Component
public class ParkedRecords {

    private static final String PARK = """
            insert into parked_record (topic, kafka_partition, kafka_offset, fingerprint, key_digest, record_key, headers, payload,
                payload_size, reason, parked_at, is_deadly)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (topic, kafka_partition, kafka_offset, fingerprint)
            do update set reason = excluded.reason, is_deadly = true where excluded.is_deadly
            """;
    private static final String DEADLY = """
            select kafka_offset, fingerprint from parked_record
            where is_deadly and topic = ? and kafka_partition = ?
            """;
    private static final String BLOCKED = "select distinct key_digest from parked_record where key_digest = any (?)";

    /** In one order for all, so that nobody waits in a circle. */
    private static final String LOCK = """
            select pg_advisory_xact_lock(hashtextextended(key_digest, 0))
            from (select unnest(?::text[]) as key_digest order by 1) keys
            """;

    private static final String KEPT =
            "select id, topic, kafka_partition, kafka_offset, key_digest, payload, payload_size from parked_record ";
    private static final String PLACE =
            "select topic, kafka_partition, kafka_offset, fingerprint from parked_record where id = ?";

    private final JdbcTemplate jdbc;

    ParkedRecords(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Whatever the record is made of, this succeeds when the database is there. Parking it again changes nothing. */
    public void park(ConsumerRecord<byte[], byte[]> message, String reason, Instant now) {
        park(message, reason, now, false);
    }

    /** Parks a record that ends the process: it is handled only when somebody says so, though it is read again. */
    void parkDeadly(ConsumerRecord<byte[], byte[]> message, String reason, Instant now) {
        park(message, reason, now, true);
    }

    private void park(ConsumerRecord<byte[], byte[]> message, String reason, Instant now, boolean isDeadly) {
        var key = RecordKey.of(message);
        jdbc.update(
                PARK,
                message.topic(),
                message.partition(),
                message.offset(),
                Digest.of(message),
                key == null ? null : key.digest(),
                Kept.of(message.key(), Kept.MOST_OF_A_KEY),
                Kept.headersOf(message),
                Kept.of(message.value(), Kept.MOST_OF_A_PAYLOAD),
                message.value() == null ? 0 : message.value().length,
                Kept.reason(reason),
                Timestamp.from(now),
                isDeadly);
    }

    boolean isDeadly(ConsumerRecord<byte[], byte[]> message) {
        return deadlyAt(message.topic(), message.partition()).contains(Place.of(message));
    }

    /** The places in a partition of which what stands there is parked because it ends the process. */
    public Set<Place> deadlyAt(String topic, int partition) {
        return new HashSet<>(jdbc.query(
                DEADLY, (row, n) -> new Place(topic, partition, row.getLong(1), row.getString(2)), topic, partition));
    }

    /**
     * The keys of which something is parked. Until the transaction ends this remains so: nobody retries or gives up a record
     * of these keys meanwhile, and leaves alone what is then parked behind it.
     */
    Set<RecordKey> blockedAmong(List<ConsumerRecord<byte[], byte[]>> records) {
        var keys = records.stream().map(RecordKey::of).filter(Objects::nonNull).collect(Collectors.toSet());
        var blocked = blocked(keys);
        if (blocked.isEmpty()) {
            return blocked;
        }
        lock(blocked);
        return blocked(blocked);
    }

    /** Keeps others from what is parked of these keys, and from parking more of them, until the transaction ends. */
    void lock(Set<RecordKey> keys) {
        jdbc.query(LOCK, row -> {}, (Object) digestsOf(keys));
    }

    /** How many records are parked. */
    public long count() {
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from parked_record", Long.class));
    }

    Optional<KeptRecord> find(long id) {
        return jdbc.query(KEPT + "where id = ?", (row, n) -> kept(row), id).stream()
                .findFirst();
    }

    /** Where a record stood, and which one it is. */
    Optional<Place> placeOf(long id) {
        return jdbc
                .query(
                        PLACE,
                        (row, n) -> new Place(row.getString(1), row.getInt(2), row.getLong(3), row.getString(4)),
                        id)
                .stream()
                .findFirst();
    }

    /** The oldest of a key. */
    Optional<KeptRecord> firstOf(RecordKey key) {
        return jdbc
                .query(KEPT + "where key_digest = ? order by id limit 1", (row, n) -> kept(row), key.digest())
                .stream()
                .findFirst();
    }

    void failed(long id, String reason) {
        jdbc.update("update parked_record set reason = ? where id = ?", Kept.reason(reason), id);
    }

    void remove(long id) {
        jdbc.update("delete from parked_record where id = ?", id);
    }

    private Set<RecordKey> blocked(Set<RecordKey> keys) {
        return new HashSet<>(
                jdbc.query(BLOCKED, (row, n) -> new RecordKey(row.getString(1)), (Object) digestsOf(keys)));
    }

    private static String[] digestsOf(Set<RecordKey> keys) {
        return keys.stream().map(RecordKey::digest).toArray(String[]::new);
    }

    private static KeptRecord kept(ResultSet row) throws SQLException {
        var digest = row.getString("key_digest");
        return new KeptRecord(
                row.getLong("id"),
                row.getString("topic"),
                row.getInt("kafka_partition"),
                row.getLong("kafka_offset"),
                digest == null ? null : new RecordKey(digest),
                row.getBytes("payload"),
                row.getLong("payload_size"));
    }
}
