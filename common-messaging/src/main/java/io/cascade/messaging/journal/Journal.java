package io.cascade.messaging.journal;

import io.cascade.kernel.caller.Caller;
import io.cascade.kernel.ids.Ids;
import io.cascade.kernel.json.Json;
import io.cascade.kernel.lifecycle.JournalRow;
import io.cascade.kernel.lifecycle.StateChange;
import io.cascade.kernel.persistence.TransactionalBatch;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The append-only record of everything that happened to the aggregates of a service: one row for each version, 1, 2, 3 and so
 * on without a hole, with its moves in their order and who or what caused them. Written with the change that it records.
 */
@Component
public class Journal {

    private static final String INSERT =
            "insert into journal_entry (aggregate_id, version, event_id, moves, at, correlation_id, caller)"
                    + " values (?, ?, ?, ?, ?, ?, ?)";

    private final Ids ids;
    private final Clock clock;
    private final TransactionalBatch<Line> batch;

    Journal(JdbcTemplate jdbc, Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
        this.batch = new TransactionalBatch<>(lines -> jdbc.batchUpdate(INSERT, lines, lines.size(), Journal::bind));
    }

    /**
     * Records what a transaction did to an aggregate.
     *
     * @param moves none when only attributes changed
     */
    public JournalRow append(String aggregateId, long version, String correlationId, List<StateChange> moves) {
        var row = new JournalRow(ids.next(), version);
        batch.add(new Line(aggregateId, row, correlationId, Caller.current().id(), moves, clock.instant()));
        return row;
    }

    private static void bind(PreparedStatement statement, Line line) throws SQLException {
        statement.setString(1, line.aggregateId());
        statement.setLong(2, line.row().version());
        statement.setString(3, line.row().id());
        statement.setString(
                4, Json.write(line.moves().stream().map(Journal::words).toList()));
        statement.setTimestamp(5, Timestamp.from(line.at()));
        statement.setString(6, line.correlationId());
        statement.setString(7, line.caller());
    }

    private static Map<String, Object> words(StateChange move) {
        var words = new LinkedHashMap<String, Object>();
        if (move.itemId() != null) {
            words.put("item", move.itemId());
        }
        if (move.from() != null) {
            words.put("from", move.from().name());
        }
        words.put("to", move.to().name());
        words.put("cause", move.cause());
        return words;
    }

    private record Line(
            String aggregateId,
            JournalRow row,
            String correlationId,
            String caller,
            List<StateChange> moves,
            Instant at) {}
}
