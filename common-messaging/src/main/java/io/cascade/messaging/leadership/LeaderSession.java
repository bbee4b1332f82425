package io.cascade.messaging.leadership;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The session of the instance that leads, as one sees it who stands by. */
final class LeaderSession {

    private static final Logger LOG = LoggerFactory.getLogger(LeaderSession.class);

    /** Not at the pace of the service, as {@link SignsOfLife} are not. */
    static final Duration LONGEST_SILENCE = Duration.ofSeconds(10);

    /** A lock on one number shows as its two halves. */
    private static final String LATEST = """
            select a.pid, a.state_change from pg_locks l join pg_stat_activity a using (pid)
            where l.locktype = 'advisory' and l.granted and l.objsubid = 1
            and l.database = (select oid from pg_database where datname = current_database())
            and l.classid::bigint = (hashtext(?)::bigint >> 32) & 4294967295
            and l.objid::bigint = hashtext(?)::bigint & 4294967295
            """;

    /** Asks once more whether it has been silent, so that one that gave a sign meanwhile goes on. */
    private static final String END = """
            select pg_terminate_backend(pid) from pg_stat_activity where pid = ? and state_change = ?
            """;

    private final Connection connection;
    private final String role;
    private @Nullable Sign latest;
    private long since;

    LeaderSession(Connection connection, String role) {
        this.connection = connection;
        this.role = role;
    }

    private record Sign(int process, Timestamp at) {}

    /** Ends it, and with it the lock, when nothing was heard from it for too long; its time is measured here. */
    void endIfSilent() throws SQLException {
        var sign = latestSign();
        if (sign == null || !sign.equals(latest)) {
            latest = sign;
            since = System.nanoTime();
        } else if (System.nanoTime() - since > LONGEST_SILENCE.toNanos()) {
            LOG.warn(
                    "the instance that leads as {} has given no sign of life since {}: it is followed",
                    role,
                    sign.at());
            end(sign);
        }
    }

    private @Nullable Sign latestSign() throws SQLException {
        try (var query = connection.prepareStatement(LATEST)) {
            query.setString(1, role);
            query.setString(2, role);
            try (var rows = query.executeQuery()) {
                return rows.next() && rows.getTimestamp(2) != null
                        ? new Sign(rows.getInt(1), rows.getTimestamp(2))
                        : null;
            }
        }
    }

    private void end(Sign sign) throws SQLException {
        try (var end = connection.prepareStatement(END)) {
            end.setInt(1, sign.process());
            end.setTimestamp(2, sign.at());
            end.execute();
        }
    }
}
