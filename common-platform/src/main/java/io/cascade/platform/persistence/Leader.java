package io.cascade.platform.persistence;

import java.sql.Connection;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * A thread with a role that one instance per database plays at a time; the others stand by. After a failure it starts again,
 * with whoever leads then.
 */
public abstract class Leader implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Leader.class);
    private static final long PAUSE_MILLIS = 500;
    private static final long PATIENCE_MILLIS = 5_000;

    private final DataSource dataSource;
    private final String role;
    private volatile boolean running;
    private volatile Thread thread = Thread.currentThread();

    protected Leader(DataSource dataSource, String role) {
        this.dataSource = dataSource;
        this.role = role;
    }

    /**
     * Does what the leader does, for as long as it {@link #isRunning()} and is needed.
     *
     * @param connection the one that holds the leadership
     */
    protected abstract void lead(Connection connection) throws Exception;

    /** Whether there is anything to do; without it no connection is held. */
    protected boolean isNeeded() {
        return true;
    }

    @Override
    public final void start() {
        running = true;
        thread = Thread.ofPlatform().name(role).daemon().start(this::leadUntilStopped);
    }

    @Override
    public final void stop() {
        running = false;
        thread.interrupt();
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public final boolean isRunning() {
        return running;
    }

    private void leadUntilStopped() {
        try {
            while (running) {
                leadOnce();
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void leadOnce() throws InterruptedException {
        try {
            if (isNeeded()) {
                leadAsOne();
            }
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            if (running) {
                LOG.warn("{} starts again after: {}", role, e.toString());
            }
        }
    }

    private void leadAsOne() throws Exception {
        try (var standby = Standby.leading(dataSource, role)) {
            lead(standby.connection());
        }
    }
}
