package io.cascade.platform.hub.delivery;

import io.cascade.platform.outbox.OutboundEvent;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Events that listeners have not acknowledged, as rows. */
@Component
public class Deliveries {

    /** The most bytes that are read at once, as they are stored; one event is read always. */
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private static final String INSERT = """
            insert into hub_delivery (subscription_id, record_key, event_id, event_type, correlation_id, payload)
            values (?, ?, ?, ?, ?, ?)
            """;
    private static final String NEXT = """
            with gone as (delete from hub_delivery where id = any (?)),
            next as (
                select id, sum(octet_length(payload)) over (order by id) - octet_length(payload) as bytes_before
                from hub_delivery where subscription_id = ? and id <> all (?) order by id limit ?)
            select id, record_key, event_type, correlation_id, payload
            from next join hub_delivery using (id) where bytes_before < %d order by id
            """.formatted(MOST_BYTES);
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
    record New(String subscription, OutboundEvent event, byte[] payload) {}

    void insert(List<New> deliveries) {
        jdbc.batchUpdate(INSERT, deliveries, deliveries.size(), (row, delivery) -> {
            var event = delivery.event();
            row.setString(1, delivery.subscription());
            row.setString(2, event.key());
            row.setString(3, event.envelope().eventId());
            row.setString(4, event.envelope().eventType());
            row.setString(5, event.envelope().correlationId());
            row.setBytes(6, delivery.payload());
        });
    }

    /** Deletes what was acknowledged and gives what comes next: one round trip and one commit for both. */
    List<Delivery> next(String subscription, Collection<Long> acknowledged, int most) {
        var gone = acknowledged.toArray(Long[]::new);
        return jdbc.query(
                NEXT,
                (row, n) -> new Delivery(
                        row.getLong("id"),
                        row.getString("record_key"),
                        row.getString("event_type"),
                        row.getString("correlation_id"),
                        row.getBytes("payload")),
                gone,
                subscription,
                gone,
                most);
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
