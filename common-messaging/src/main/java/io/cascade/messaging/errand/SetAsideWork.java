package io.cascade.messaging.errand;

import io.cascade.kernel.lifecycle.Party;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.messaging.life.Alone;
import io.cascade.messaging.trouble.Troubles;
import io.cascade.messaging.weight.HeavyWork;
import io.cascade.messaging.weight.HeavyWork.Turn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Work that nobody does before somebody wants it done: what felled the process again and again is kept apart, so that a service
 * that starts again does not die of it once more, and so is what only a person can decide. All of it is told of.
 */
@Component
public class SetAsideWork {

    private static final Logger LOG = LoggerFactory.getLogger(SetAsideWork.class);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final ErrandRows rows;
    private final SetAsideKeys keys;
    private final Errands errands;
    private final ObjectProvider<OnSetAside> concerned;
    private final HeavyWork heavy;
    private final Troubles troubles;
    private final Clock clock;

    SetAsideWork(
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            ErrandRows rows,
            SetAsideKeys keys,
            Errands errands,
            ObjectProvider<OnSetAside> concerned,
            HeavyWork heavy,
            Troubles troubles,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.rows = rows;
        this.keys = keys;
        this.errands = errands;
        this.concerned = concerned;
        this.heavy = heavy;
        this.troubles = troubles;
        this.clock = clock;
    }

    /** What is set aside, oldest first. */
    public List<SetAside> all() {
        return jdbc.query(
                "select id, kind, subject, reason, set_aside_at from set_aside_work order by id limit 1000",
                (row, n) -> read(row));
    }

    public long count() {
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from set_aside_work", Long.class));
    }

    /** Has a piece of work done after all; false when there is none of that id. */
    public boolean retry(long id) {
        return Boolean.TRUE.equals(heavy.alone(
                Turn.NEWS,
                () -> transaction.execute(tx -> find(id).map(this::takeUpAgain).isPresent())));
    }

    /**
     * Sets aside what has felled the process too often, before anything else is taken up, and looks again now and then: what
     * could not be set aside is tried by nobody, and must not be forgotten.
     */
    @EventListener(ContextRefreshedEvent.class)
    @Scheduled(initialDelayString = "#{@pace.of('PT30S')}", fixedDelayString = "#{@pace.of('PT30S')}")
    public void setDeadlyAside() {
        troubles.round("what is set aside", this::setAsideWhatIsDeadly);
    }

    private void setAsideWhatIsDeadly() {
        var failures = new ArrayList<RuntimeException>();
        for (var deadly : rows.deadly(Alone.MOST_DEATHS)) {
            try {
                heavy.alone(Turn.NEWS, () -> transaction.executeWithoutResult(tx -> setAside(deadly)));
            } catch (RuntimeException e) { // it must not keep the others from being told of
                LOG.error("errand {} about {} could not be set aside", deadly.kind(), deadly.subject(), e);
                failures.add(e);
            }
        }
        keys.refresh();
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
    }

    /** Leaves work to somebody who decides whether it is done, inside the caller's transaction; its subject is told nothing. */
    public void leave(String kind, String subject, String reason) {
        jdbc.update(
                "insert into set_aside_work (kind, subject, reason, set_aside_at) values (?, ?, ?, ?)"
                        + " on conflict (kind, subject) do nothing",
                kind,
                subject,
                reason,
                Timestamp.from(clock.instant()));
    }

    /** Nobody needs to decide about any work on this subject any more. */
    public void forget(String subject) {
        jdbc.update("delete from set_aside_work where subject = ?", subject);
    }

    private void setAside(Errand errand) {
        var reason = "it ended the service %d times while it was done alone".formatted(Alone.MOST_DEATHS);
        rows.remove(List.of(errand));
        LOG.error("errand {} about {} is set aside: {}", errand.kind(), errand.subject(), reason);
        leave(errand.kind(), errand.subject(), reason);
        var waiting = Waiting.on(
                        Party.OPERATIONS, "workSetAside", "%s: %s".formatted(errand.kind(), reason), clock.instant())
                .unblockedBy("mend the cause, then POST /operations/v1/setAsideWork/{id}/retry of this service");
        concerned.forEach(one -> one.setAside(errand.subject(), waiting));
    }

    /** All that is set aside of its subject, which is locked before its work is, as everywhere. */
    private SetAside takeUpAgain(SetAside work) {
        concerned.forEach(one -> one.takenUpAgain(work.subject(), clock.instant()));
        jdbc.queryForList("delete from set_aside_work where subject = ? returning kind", String.class, work.subject())
                .forEach(kind -> errands.now(kind, work.subject()));
        keys.refresh();
        return work;
    }

    private Optional<SetAside> find(long id) {
        return jdbc
                .query(
                        "select id, kind, subject, reason, set_aside_at from set_aside_work where id = ?",
                        (row, n) -> read(row),
                        id)
                .stream()
                .findFirst();
    }

    private static SetAside read(ResultSet row) throws SQLException {
        return new SetAside(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("subject"),
                row.getString("reason"),
                row.getTimestamp("set_aside_at").toInstant());
    }
}
