package io.cascade.boundary.hub.delivery;

import io.cascade.messaging.outbox.OutboundEvent;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Events that listeners have not acknowledged, as rows. */
@Component
public class Deliveries {

    private static final String INSERT = """
            insert into hub_delivery (subscription_id, record_key, event_id, event_type, correlation_id, payload,
                plain_bytes)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    /** Much more than an event grows when it is unpacked. */
    private static final String PLAIN_BYTES =
            "coalesce(plain_bytes, least(32 * octet_length(payload), 16 * 1024 * 1024))";

    private static final String WEIGH = """
            with gone as (delete from hub_delivery where id = any (?))
            select id, octet_length(payload) as packed_bytes, %s as plain_bytes
            from hub_delivery where subscription_id = ? and id <> all (?) order by id limit ?
            """.formatted(PLAIN_BYTES);
    private static final String LOAD = """
            select id, record_key, event_type, correlation_id, payload, %s as plain_bytes
            from hub_delivery where id = any (?) order by id
            """.formatted(PLAIN_BYTES);
    private static final String WAITING = """
            select s.id from hub_subscription s
            where s.ended_at is null and exists (select from hub_delivery d where d.subscription_id = s.id)
            """;
    private static final String PURGE = """
            delete from hub_delivery where id in (select id from hub_delivery where subscription_id = ? limit 1000)
            """;

    private final JdbcTemplate jdbc;

    Deliveries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** How many events the listener has not acknowledged. */
    public long pendingFor(String subscription) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select count(*) from hub_delivery where subscription_id = ?", Long.class, subscription));
    }

    @SuppressWarnings("ArrayRecordComponent")
    record New(String subscription, OutboundEvent event, byte[] payload, int plainBytes) {}

    void insert(List<New> deliveries) {
        jdbc.batchUpdate(INSERT, deliveries, deliveries.size(), (row, delivery) -> {
            var event = delivery.event();
            row.setString(1, delivery.subscription());
            row.setString(2, event.key());
            row.setString(3, event.envelope().eventId());
            row.setString(4, event.envelope().eventType());
            row.setString(5, event.envelope().correlationId());
            row.setBytes(6, delivery.payload());
            row.setInt(7, delivery.plainBytes());
        });
    }

    /** Deletes what was acknowledged and weighs what comes next: one round trip and one commit for both. */
    List<Weight> weigh(String subscription, Collection<Long> acknowledged, int most) {
        var gone = acknowledged.toArray(Long[]::new);
        return jdbc.query(
                WEIGH,
                (row, n) -> new Weight(row.getLong("id"), row.getInt("packed_bytes"), row.getInt("plain_bytes")),
                gone,
                subscription,
                gone,
                most);
    }

    /** What of these is there still, in its order. */
    List<Delivery> load(Collection<Long> ids) {
        return jdbc.query(
                LOAD,
                (row, n) -> new Delivery(
                        row.getLong("id"),
                        row.getString("record_key"),
                        row.getString("event_type"),
                        row.getString("correlation_id"),
                        row.getBytes("payload"),
                        row.getInt("plain_bytes")),
                (Object) ids.toArray(Long[]::new));
    }

    void remove(Collection<Long> acknowledged) {
        jdbc.update("delete from hub_delivery where id = any (?)", (Object) acknowledged.toArray(Long[]::new));
    }

    /** The subscriptions for which there is something to deliver. */
    List<String> waiting() {
        return jdbc.queryForList(WAITING, String.class);
    }

    /** Deletes some events of a subscription that has ended; false when none was left. */
    boolean purge(String subscription) {
        return jdbc.update(PURGE, subscription) > 0;
    }
}
