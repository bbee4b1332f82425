package io.cascade.messaging.errand;

import io.cascade.messaging.life.Alone;
import io.cascade.messaging.life.Lives;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The errands that are not done, as rows. Each says which process has it in hand, if one has. */
@Component
class ErrandRows {

    private static final String PUT = """
            insert into errand (kind, subject, ticket, attempt, due_at, in_hand_of) values (?, ?, ?, ?, ?, ?)
            on conflict (kind, subject) do update set ticket = excluded.ticket, attempt = 0, due_at = excluded.due_at,
                in_hand_of = excluded.in_hand_of, is_suspect = false, is_alone = false, deaths = 0
            """;
    /** The rows are chosen by a query of its own: as a part of the update's condition it could run again for each row. */
    private static final String CLAIM = """
            with chosen as materialized
                (select kind, subject from errand where due_at <= ? and not is_suspect
                 order by due_at limit 500 for update skip locked)
            update errand set attempt = attempt + 1, due_at = ?, in_hand_of = ?
            from chosen where errand.kind = chosen.kind and errand.subject = chosen.subject
            returning errand.kind, errand.subject, ticket, attempt
            """;

    private static final String CLAIM_SUSPECT = """
            with chosen as materialized
                (select kind, subject from errand where due_at <= ? and is_suspect and deaths < ?
                 order by due_at limit 1 for update skip locked)
            update errand set attempt = attempt + 1, due_at = ?, in_hand_of = ?, is_alone = true
            from chosen where errand.kind = chosen.kind and errand.subject = chosen.subject
            returning errand.kind, errand.subject, ticket, attempt
            """;
    private static final String SUSPECT = "select 1 from errand where kind = ? and subject = ? and is_suspect";

    private static final String DEADLY =
            "select kind, subject, ticket, attempt from errand where is_suspect and deaths >= ?";

    private final JdbcTemplate jdbc;
    private final Lives lives;

    ErrandRows(JdbcTemplate jdbc, Lives lives) {
        this.jdbc = jdbc;
        this.lives = lives;
    }

    /** Errands that this process has in hand from the commit on; the rows are only their safety net. */
    void putInHand(List<Errand> errands, Instant safetyNet) {
        put(errands, safetyNet, lives.current());
    }

    /** Errands that wait until they are due. */
    void put(List<Errand> errands, Instant due) {
        put(errands, due, null);
    }

    private void put(List<Errand> errands, Instant due, @Nullable Long inHandOf) {
        jdbc.batchUpdate(PUT, errands, errands.size(), (row, errand) -> {
            row.setString(1, errand.kind());
            row.setString(2, errand.subject());
            row.setLong(3, errand.ticket());
            row.setInt(4, errand.attempt());
            row.setTimestamp(5, Timestamp.from(due));
            row.setObject(6, inHandOf, Types.BIGINT);
        });
    }

    /** A suspect that only failed has not ended the process: it is like any other again. */
    void postpone(Collection<Errand> errands, Instant due) {
        var tickets = errands.stream().map(Errand::ticket).toArray(Long[]::new);
        jdbc.update(
                "update errand set due_at = ?, attempt = attempt + 1, in_hand_of = null, is_suspect = false,"
                        + " is_alone = false where ticket = any (?)",
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
                CLAIM, (row, n) -> read(row), Timestamp.from(now), Timestamp.from(takenUntil), lives.current());
    }

    /** Takes one errand that is to be tried alone. */
    Optional<Errand> claimSuspect(Instant now, Instant takenUntil) {
        return jdbc
                .query(
                        CLAIM_SUSPECT,
                        (row, n) -> read(row),
                        Timestamp.from(now),
                        Alone.MOST_DEATHS,
                        Timestamp.from(takenUntil),
                        lives.current())
                .stream()
                .findFirst();
    }

    /** Whether this may have ended the process and has not been tried alone since. */
    boolean isSuspect(String kind, String subject) {
        return lives.followsSuspiciousEnd()
                && !jdbc.queryForList(SUSPECT, Integer.class, kind, subject).isEmpty();
    }

    /** The errands with which a process has died so often, each of them the one suspect in hand. */
    List<Errand> deadly(int deaths) {
        return jdbc.query(DEADLY, (row, n) -> read(row), deaths);
    }

    private static Errand read(ResultSet row) throws SQLException {
        return new Errand(
                row.getString("kind"), row.getString("subject"), row.getLong("ticket"), row.getInt("attempt"), null);
    }
}
