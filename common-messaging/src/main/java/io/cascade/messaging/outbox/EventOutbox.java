package io.cascade.messaging.outbox;

import io.cascade.kernel.json.Json;
import io.cascade.kernel.persistence.TransactionalBatch;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Takes events inside the transaction of the change they tell of. They commit or vanish with it; the relay sends them
 * afterwards, at least once and in order per key.
 */
@Component
public class EventOutbox {

    private static final String INSERT =
            "insert into outbox_event (topic, record_key, event_id, event_type, correlation_id, payload)"
                    + " values (?, ?, ?, ?, ?, ?)";

    private final TransactionalBatch<Row> batch;
    private final List<EventTap> taps;

    EventOutbox(JdbcTemplate jdbc, OutboxRelay relay, List<EventTap> taps) {
        this.taps = taps;
        this.batch = new TransactionalBatch<>(
                rows -> jdbc.batchUpdate(INSERT, rows, rows.size(), EventOutbox::bind), rows -> relay.wake());
    }

    /**
     * @return the bytes that the event has
     * @throws IllegalStateException outside a transaction
     */
    public int publish(OutboundEvent event) {
        var plain = Json.mapper().writeValueAsBytes(event.envelope());
        var packed = Packing.pack(plain);
        batch.add(new Row(event, packed));
        taps.forEach(tap -> tap.published(event, packed, plain.length));
        return plain.length;
    }

    private static void bind(PreparedStatement row, Row values) throws SQLException {
        var event = values.event();
        row.setString(1, event.channel().address());
        row.setString(2, event.key());
        row.setString(3, event.envelope().eventId());
        row.setString(4, event.envelope().eventType());
        row.setString(5, event.envelope().correlationId());
        row.setBytes(6, values.payload());
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Row(OutboundEvent event, byte[] payload) {}
}
