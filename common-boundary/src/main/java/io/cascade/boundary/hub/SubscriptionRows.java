package io.cascade.boundary.hub;

import io.cascade.boundary.hub.Reachability.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The subscriptions of this database. */
@Component
class SubscriptionRows {

    private static final String ALL = """
            select id, api, callback, query, deliver_to, status, failures, failing_since, next_attempt, last_error, ended_at
            from hub_subscription order by registered_at, id
            """;
    private static final String INSERT = """
            insert into hub_subscription (id, api, callback, query, deliver_to, status, failures, registered_at)
            values (?, ?, ?, ?, ?, ?, 0, ?)
            """;
    private static final String UPDATE = """
            update hub_subscription set status = ?, failures = ?, failing_since = ?, next_attempt = ?, last_error = ?
            where id = ? and ended_at is null
            """;

    private final JdbcTemplate jdbc;

    SubscriptionRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<SubscriptionRow> all() {
        return jdbc.query(ALL, (row, n) -> read(row));
    }

    void insert(SubscriptionRow row, Instant registeredAt) {
        jdbc.update(
                INSERT,
                row.id(),
                row.api(),
                row.callback(),
                row.query(),
                row.deliverTo().name(),
                row.reachability().status().name(),
                Timestamp.from(registeredAt));
    }

    void update(String id, Reachability now) {
        jdbc.update(
                UPDATE,
                now.status().name(),
                now.failures(),
                timestamp(now.failingSince()),
                timestamp(now.nextAttempt()),
                now.lastError(),
                id);
    }

    /** False when there is none of this id that has not ended. */
    boolean end(String id, Instant at) {
        return jdbc.update(
                        "update hub_subscription set ended_at = ? where id = ? and ended_at is null",
                        Timestamp.from(at),
                        id)
                == 1;
    }

    void remove(String id) {
        jdbc.update("delete from hub_subscription where id = ? and ended_at is not null", id);
    }

    private static SubscriptionRow read(ResultSet row) throws SQLException {
        return new SubscriptionRow(
                row.getString("id"),
                row.getString("api"),
                row.getString("callback"),
                row.getString("query"),
                DeliverTo.valueOf(row.getString("deliver_to")),
                new Reachability(
                        Status.valueOf(row.getString("status")),
                        row.getInt("failures"),
                        instant(row, "failing_since"),
                        instant(row, "next_attempt"),
                        row.getString("last_error")),
                instant(row, "ended_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant value) {
        return value == null ? null : Timestamp.from(value);
    }
}
