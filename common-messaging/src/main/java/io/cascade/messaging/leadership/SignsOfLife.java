package io.cascade.messaging.leadership;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows the database at short intervals that the one who leads is alive, and knows when the last sign was given: one who
 * was frozen finds that it was long ago, and that another may lead. It goes by a clock that no one sets and that goes on
 * while a process is stopped.
 */
final class SignsOfLife {

    private static final Logger LOG = LoggerFactory.getLogger(SignsOfLife.class);

    /** Not at the pace of the service: a machine is no quicker for it. */
    private static final Duration INTERVAL = Duration.ofSeconds(2);

    /** Less than the silence after which another ends the session, {@link LeaderSession#LONGEST_SILENCE}. */
    static final Duration RECENT = Duration.ofSeconds(7);

    private final Connection connection;
    private final Thread thread;
    private volatile long lastSign = System.nanoTime();
    private volatile boolean isLost;

    SignsOfLife(Connection connection) {
        this.connection = connection;
        this.thread = Thread.ofPlatform().name("signs-of-life").daemon().start(this::give);
    }

    boolean areRecent() {
        return !isLost && System.nanoTime() - lastSign < RECENT.toNanos();
    }

    void end() {
        thread.interrupt();
        try {
            thread.join(INTERVAL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void give() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                TimeUnit.NANOSECONDS.sleep(INTERVAL.toNanos());
                giveOne();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException | RuntimeException e) {
            isLost = true;
            LOG.debug("leads no longer: {}", e.toString());
        }
    }

    /** It is as old as the moment before it was given. */
    private void giveOne() throws SQLException {
        long now = System.nanoTime();
        try (var sign = connection.prepareStatement("select 1")) {
            sign.execute();
        }
        lastSign = now;
    }
}
