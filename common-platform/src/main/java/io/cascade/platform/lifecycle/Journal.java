package io.cascade.platform.lifecycle;

import io.cascade.platform.persistence.TransactionalBatch;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The append-only record of every state change of a service, written with the change it records. */
@Component
public class Journal {

    private static final String INSERT =
            "insert into journal_entry (aggregate_id, item_id, from_state, to_state, cause, version, at, correlation_id)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?)";

    private final TransactionalBatch<Line> batch;

    Journal(JdbcTemplate jdbc) {
        this.batch = new TransactionalBatch<>(lines -> jdbc.batchUpdate(INSERT, lines, lines.size(), Journal::bind));
    }

    public void append(String aggregateId, String correlationId, List<StateChange> changes) {
        changes.forEach(change -> batch.add(new Line(aggregateId, correlationId, change)));
    }

    private static void bind(PreparedStatement row, Line line) throws SQLException {
        var change = line.change();
        row.setString(1, line.aggregateId());
        row.setString(2, change.itemId());
        row.setString(3, change.from() == null ? null : change.from().name());
        row.setString(4, change.to().name());
        row.setString(5, change.cause());
        row.setLong(6, change.version());
        row.setTimestamp(7, Timestamp.from(change.at()));
        row.setString(8, line.correlationId());
    }

    private record Line(String aggregateId, String correlationId, StateChange change) {}
}
