package io.cascade.messaging.leadership;

import io.cascade.messaging.trouble.Pace;
import io.cascade.messaging.trouble.Pauses;
import io.cascade.messaging.trouble.Troubles;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * A thread with a role that one instance per database plays at a time; the others stand by. After a failure it starts again,
 * with whoever leads then.
 */
public abstract class Leader implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Leader.class);
    private static final Duration CHANGE = Duration.ofMillis(500);
    private static final Pauses PAUSES = new Pauses(CHANGE, Duration.ofSeconds(5));
    private static final long PATIENCE_MILLIS = 5_000;

    private final DataSource dataSource;
    private final String role;
    private final Troubles troubles;
    private final Pace pace;
    private volatile boolean running;
    private volatile @Nullable Standby standby;
    private volatile Thread thread = Thread.currentThread();

    protected Leader(DataSource dataSource, String role, Troubles troubles, Pace pace) {
        this.dataSource = dataSource;
        this.role = role;
        this.troubles = troubles;
        this.pace = pace;
    }

    /**
     * Does what the leader does, for as long as it {@link #isRunning()} and is needed.
     *
     * @param connection the one that holds the leadership
     */
    protected abstract void lead(Connection connection) throws Exception;

    /** Whether this instance leads, asked right before anything that two must not do: one that was frozen may have been followed. */
    protected final boolean leads() {
        var current = standby;
        return running && current != null && current.holds();
    }

    /** Called by the one who leads whenever it gets on: earlier failures are over. */
    protected final void gettingOn() {
        troubles.over(role);
    }

    /** Called while another instance leads, or nobody need: what this one failed at is not its own any more. */
    protected void standsBy() {
        gettingOn();
    }

    /** Called each second while another instance leads: what this one sees of it. */
    protected void watch(Connection connection) throws SQLException {}

    /** Rests for as long as it usually does, at the pace of this service. */
    protected final void rest(Duration usual) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(pace.of(usual).toMillis());
    }

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
                TimeUnit.MILLISECONDS.sleep(leadOnce().toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The pause until it leads the next time. */
    private Duration leadOnce() throws InterruptedException {
        try {
            if (isNeeded()) {
                leadAsOne();
            } else {
                standsBy();
            }
            return pace.of(CHANGE);
        } catch (InterruptedException e) {
            throw e;
        } catch (Throwable e) { // the role must not end with one failure
            return running ? pauseAfter(e) : pace.of(CHANGE);
        }
    }

    private Duration pauseAfter(Throwable failure) {
        var trouble = troubles.failed(role, failure);
        var pause = pace.of(PAUSES).after(trouble.tries());
        LOG.warn("{} starts again in {} ms, {}", role, pause.toMillis(), trouble.reason());
        return pause;
    }

    private void leadAsOne() throws Exception {
        try (var leading = Standby.leading(dataSource, role, pace, this::anotherLeads)) {
            standby = leading;
            lead(leading.connection());
        } finally {
            standby = null;
        }
    }

    private void anotherLeads(Connection connection) throws SQLException {
        standsBy();
        watch(connection);
    }
}
