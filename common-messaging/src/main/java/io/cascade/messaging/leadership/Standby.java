package io.cascade.messaging.leadership;

import io.cascade.messaging.trouble.Pace;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * Leadership among the instances of one service: a session-level advisory lock on a connection of its own. It ends with
 * the connection, so a dead leader is followed at once. The connection of one that is frozen would stay: who stands by ends
 * the session of a leader that gives no sign of life.
 */
public final class Standby implements AutoCloseable {

    private static final Duration RETRY = Duration.ofSeconds(1);

    private final Connection connection;
    private final SignsOfLife signs;

    private Standby(Connection connection) {
        this.connection = connection;
        this.signs = new SignsOfLife(connection);
    }

    /** What one does who stands by. */
    @FunctionalInterface
    interface Watch {

        /** Called each time that the database says that another instance leads. */
        void anotherLeads(Connection connection) throws SQLException;
    }

    /** Waits until this instance leads in the given role. */
    static Standby leading(DataSource dataSource, String role, Pace pace, Watch watch)
            throws SQLException, InterruptedException {
        var connection = dataSource.getConnection();
        try {
            var leader = new LeaderSession(connection, role);
            while (!tryLock(connection, role)) {
                leader.endIfSilent();
                watch.anotherLeads(connection);
                TimeUnit.MILLISECONDS.sleep(pace.of(RETRY).toMillis());
            }
            return new Standby(connection);
        } catch (SQLException | InterruptedException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    public Connection connection() {
        return connection;
    }

    /** Whether nobody else can lead yet: the database has heard of this instance lately. */
    boolean holds() {
        return signs.areRecent();
    }

    @Override
    public void close() throws SQLException {
        signs.end();
        try (connection;
                var unlock = connection.prepareStatement("select pg_advisory_unlock_all()")) {
            unlock.execute();
        }
    }

    private static boolean tryLock(Connection connection, String role) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_try_advisory_lock(hashtext(?))")) {
            lock.setString(1, role);
            try (var answer = lock.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
