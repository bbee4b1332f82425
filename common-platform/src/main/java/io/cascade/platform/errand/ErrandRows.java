package io.cascade.platform.errand;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The errands that are not done, as rows. */
@Component
class ErrandRows {

    private static final String PUT = """
            insert into errand (kind, subject, ticket, attempt, due_at) values (?, ?, ?, ?, ?)
            on conflict (kind, subject) do update set ticket = excluded.ticket, attempt = 0, due_at = excluded.due_at
            """;
    private static final String CLAIM = """
            update errand set attempt = attempt + 1, due_at = ?
            where (kind, subject) in
                (select kind, subject from errand where due_at <= ? order by due_at limit 500 for update skip locked)
            returning kind, subject, ticket, attempt
            """;

    private final JdbcTemplate jdbc;

    ErrandRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void put(List<Errand> errands, Instant due) {
        jdbc.batchUpdate(PUT, errands, errands.size(), (row, errand) -> {
            row.setString(1, errand.kind());
            row.setString(2, errand.subject());
            row.setLong(3, errand.ticket());
            row.setInt(4, errand.attempt());
            row.setTimestamp(5, Timestamp.from(due));
        });
    }

    void postpone(Collection<Errand> errands, Instant due) {
        var tickets = errands.stream().map(Errand::ticket).toArray(Long[]::new);
        jdbc.update(
                "update errand set due_at = ?, attempt = attempt + 1 where ticket = any (?)",
                Timestamp.from(due),
                tickets);
    }

    void remove(Collection<Errand> errands) {
        var tickets = errands.stream().map(Errand::ticket).toArray(Long[]::new);
        jdbc.update("delete from errand where ticket = any (?)", (Object) tickets);
    }

    void hasten(String kind, Instant due) {
        jdbc.update(
                "update errand set due_at = ? where kind = ? and due_at > ?",
                Timestamp.from(due),
                kind,
                Timestamp.from(due));
    }

    void cancel(String kind, String subject) {
        jdbc.update("delete from errand where kind = ? and subject = ?", kind, subject);
    }

    /** Takes what is due, so that nobody else does before its patience ends. */
    List<Errand> claim(Instant now, Instant takenUntil) {
        return jdbc.query(
                CLAIM,
                (row, n) -> new Errand(
                        row.getString("kind"),
                        row.getString("subject"),
                        row.getLong("ticket"),
                        row.getInt("attempt"),
                        null),
                Timestamp.from(takenUntil),
                Timestamp.from(now));
    }
}
