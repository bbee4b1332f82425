package io.cascade.messaging.inbox;

import io.cascade.kernel.json.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** What is parked, as operators see it: a list that is never heavy, and each record with all that is kept of it. */
@Component
public class ToldRecords {

    private static final TypeReference<List<ParkedHeader>> HEADERS = new TypeReference<>() {};

    /** So much of a payload tells in a list what it is. */
    private static final int BEGINNING = 1024;

    /** The most bytes of headers and payloads in a list. */
    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private static final String LIST = """
            select id, topic, kafka_partition, kafka_offset, record_key, payload_size, reason, parked_at,
                case when ? then headers end as headers,
                case when ? then substring(payload from 1 for %1$d) end as payload
            from (select *, sum(case when ? then octet_length(headers::text) else 0 end
                    + case when ? then least(coalesce(octet_length(payload), 0), %1$d) else 0 end)
                    over (order by id) as bytes
                from (select * from parked_record order by id limit 1000) oldest) parked
            where bytes <= %2$d order by id
            """.formatted(BEGINNING, MOST_BYTES);
    private static final String ONE = """
            select id, topic, kafka_partition, kafka_offset, record_key, payload_size, reason, parked_at, headers, payload
            from parked_record where id = ?
            """;

    private final JdbcTemplate jdbc;

    ToldRecords(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The oldest, a thousand at most, and not more than 2 MiB of headers and payloads.
     *
     * @param withPayload with the beginnings of their payloads
     */
    public List<ParkedRecord> oldest(boolean withHeaders, boolean withPayload) {
        return jdbc.query(LIST, (row, n) -> told(row), withHeaders, withPayload, withHeaders, withPayload);
    }

    /** With all that is kept of it. */
    public Optional<ParkedRecord> find(long id) {
        return jdbc.query(ONE, (row, n) -> told(row), id).stream().findFirst();
    }

    private static ParkedRecord told(ResultSet row) throws SQLException {
        return new ParkedRecord(
                row.getLong("id"),
                row.getString("topic"),
                row.getInt("kafka_partition"),
                row.getLong("kafka_offset"),
                Kept.textOf(row.getBytes("record_key")),
                row.getLong("payload_size"),
                row.getString("reason"),
                row.getTimestamp("parked_at").toInstant(),
                headersIn(row.getString("headers")),
                payloadIn(row.getBytes("payload"), row.getLong("payload_size")));
    }

    private static @Nullable List<ParkedHeader> headersIn(@Nullable String headers) {
        return headers == null ? null : Json.mapper().readValue(headers, HEADERS);
    }

    private static @Nullable ParkedPayload payloadIn(byte @Nullable [] payload, long size) {
        return payload == null ? null : ParkedPayload.of(payload, payload.length < size);
    }
}
