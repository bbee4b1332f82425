package io.cascade.messaging.leadership;

import io.cascade.messaging.trouble.Pace;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * Leadership among the instances of one service: a session-level advisory lock on a connection of its own. It ends with
 * the connection, so a dead leader is followed at once.
 */
public final class Standby implements AutoCloseable {

    private static final Duration RETRY = Duration.ofSeconds(1);

    private final Connection connection;

    private Standby(Connection connection) {
        this.connection = connection;
    }

    /**
     * Waits until this instance leads in the given role.
     *
     * @param whileAnotherLeads called each time that the database says that another instance does
     */
    static Standby leading(DataSource dataSource, String role, Pace pace, Runnable whileAnotherLeads)
            throws SQLException, InterruptedException {
        var connection = dataSource.getConnection();
        try {
            while (!tryLock(connection, role)) {
                whileAnotherLeads.run();
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

    @Override
    public void close() throws SQLException {
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
