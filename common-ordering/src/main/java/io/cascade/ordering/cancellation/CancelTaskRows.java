package io.cascade.ordering.cancellation;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.json.column.JsonDocumentConverter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Where the cancel tasks of a service are kept. */
@Component
class CancelTaskRows {

    private static final String SELECT =
            "select id, version, order_id, state, correlation_id, effective_date, message, carried from cancel_task";
    private static final JsonDocumentConverter DOCUMENT = new JsonDocumentConverter();

    private final JdbcTemplate jdbc;

    CancelTaskRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(CancelTask task) {
        jdbc.update(
                "insert into cancel_task (id, version, order_id, state, correlation_id, carried) values (?, ?, ?, ?, ?, ?)",
                task.id(),
                task.version(),
                task.orderId(),
                task.state().name(),
                task.correlationId(),
                DOCUMENT.convertToDatabaseColumn(task.carried()));
    }

    void update(CancelTask task) {
        var effective = task.effectiveDate();
        jdbc.update(
                "update cancel_task set version = ?, state = ?, effective_date = ?, message = ? where id = ?",
                task.version(),
                task.state().name(),
                effective == null ? null : Timestamp.from(effective),
                task.message(),
                task.id());
    }

    /** The task, locked, unless it is concluded. */
    Optional<CancelTask> lockOpen(String id) {
        return jdbc.query(SELECT + " where id = ? for update", CancelTaskRows::task, id).stream()
                .filter(task -> !task.state().isFinal())
                .findFirst();
    }

    /** The ids of the tasks about an order that are not concluded. */
    List<String> openOf(String orderId) {
        return jdbc.queryForList(
                "select id from cancel_task where order_id = ? and state in ('ACKNOWLEDGED', 'IN_PROGRESS') order by id",
                String.class,
                orderId);
    }

    /** The tasks with these ids, in their order. */
    List<CancelTask> inOrder(List<String> ids) {
        var found = jdbc
                .query(SELECT + " where id = any (?)", CancelTaskRows::task, (Object) ids.toArray(String[]::new))
                .stream()
                .collect(Collectors.toMap(CancelTask::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static CancelTask task(ResultSet row, int number) throws SQLException {
        var effective = row.getTimestamp("effective_date");
        return new CancelTask(
                row.getString("id"),
                row.getLong("version"),
                row.getString("order_id"),
                CancelTaskState.valueOf(row.getString("state")),
                row.getString("correlation_id"),
                effective == null ? null : effective.toInstant(),
                row.getString("message"),
                Objects.requireNonNullElse(
                        DOCUMENT.convertToEntityAttribute(row.getString("carried")), JsonDocument.EMPTY));
    }
}
