package io.cascade.messaging.outbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The rows of the outbox as the active relay sees them. */
final class OutboxQueue {

    /** The most events that are read at once. */
    static final int MOST = 500;

    /** The most bytes that are read at once, as they are stored and as they are sent; one event is read always. */
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private static final String NEXT = """
            with gone as (delete from outbox_event where id = any (?)),
            next as (
                select id, sum(octet_length(payload)) over (order by id) - octet_length(payload) as bytes_before
                from outbox_event where id <> all (?) order by id limit %d)
            select id, topic, record_key, event_id, event_type, correlation_id, created_at, payload
            from next join outbox_event using (id) where bytes_before < %d order by id
            """.formatted(MOST, MOST_BYTES);

    private final Connection connection;

    OutboxQueue(Connection connection) {
        this.connection = connection;
    }

    /** Deletes what the broker has and gives what comes next: one round trip and one commit for both. */
    List<QueuedEvent> forget(List<Long> sent) throws SQLException {
        var ids = connection.createArrayOf("bigint", sent.toArray());
        try (var next = connection.prepareStatement(NEXT)) {
            next.setArray(1, ids);
            next.setArray(2, ids);
            try (var rows = next.executeQuery()) {
                return read(rows);
            }
        }
    }

    private static List<QueuedEvent> read(ResultSet rows) throws SQLException {
        var events = new ArrayList<QueuedEvent>();
        long bytes = 0;
        while (bytes < MOST_BYTES && rows.next()) {
            events.add(new QueuedEvent(
                    rows.getLong("id"),
                    rows.getString("topic"),
                    rows.getString("record_key"),
                    rows.getString("event_id"),
                    rows.getString("event_type"),
                    rows.getString("correlation_id"),
                    rows.getTimestamp("created_at").toInstant(),
                    Packing.unpack(rows.getBytes("payload"))));
            bytes += events.getLast().payload().length;
        }
        return events;
    }
}
