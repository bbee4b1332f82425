package io.cascade.messaging.outbox;

import io.cascade.messaging.leadership.Leader;
import io.cascade.messaging.trouble.Pace;
import io.cascade.messaging.trouble.Troubles;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * Brings committed events to Kafka. Woken by each commit, with a slow poll as safety net. One relay per database is
 * active at a time, held by an advisory lock, so several instances cannot reorder the events of a key; one that was frozen
 * sends nothing of what it had read. Rows are read in
 * the order of their ids and deleted once the broker has them: there is no cursor that a late commit could slip under.
 */
@Component
public class OutboxRelay extends Leader {

    private static final Duration SAFETY_POLL = Duration.ofSeconds(1);
    private static final long LINGER_MILLIS = 10;

    /** What was sent is deleted together with the next read, and no later than this: a crash repeats no more. */
    private static final long DELETION_MILLIS = 200;

    private final EventSender sender;
    private final OutboxBacklog backlog;
    private final long safetyPollMillis;
    private final Semaphore wakeUps = new Semaphore(0);

    OutboxRelay(DataSource dataSource, EventSender sender, Troubles troubles, Pace pace) {
        super(dataSource, "outbox-relay", troubles, pace);
        this.sender = sender;
        this.backlog = new OutboxBacklog(troubles, pace);
        this.safetyPollMillis = pace.of(SAFETY_POLL).toMillis();
    }

    /** Says that a transaction with events has committed. Never blocks. */
    void wake() {
        wakeUps.release();
    }

    @Override
    protected void standsBy() {
        super.standsBy();
        sender.rest();
    }

    @Override
    protected void watch(Connection connection) throws SQLException {
        backlog.look(connection);
    }

    @Override
    protected void lead(Connection connection) throws Exception {
        backlog.leaveToTheLeader();
        relay(new OutboxQueue(connection));
    }

    private void relay(OutboxQueue queue) throws Exception {
        List<Long> sent = List.of();
        while (isRunning()) {
            var events = queue.forget(sent);
            gettingOn();
            sent = sender.send(events, this::leads);
            if (events.isEmpty()) {
                awaitWakeUp(safetyPollMillis);
            } else if (sent.isEmpty()) {
                rest(SAFETY_POLL);
            } else if (events.size() < OutboxQueue.MOST) {
                awaitWakeUp(DELETION_MILLIS);
                linger(sent.size());
            }
        }
        queue.forget(sent);
    }

    private void awaitWakeUp(long atMost) throws InterruptedException {
        if (wakeUps.tryAcquire(atMost, TimeUnit.MILLISECONDS)) {
            wakeUps.drainPermits();
        }
    }

    /** Under load a short wait makes one round trip of many. */
    private static void linger(int sent) throws InterruptedException {
        if (sent > 1) {
            TimeUnit.MILLISECONDS.sleep(LINGER_MILLIS);
        }
    }
}
