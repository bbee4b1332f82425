package io.cascade.platform.errand;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The lives of this instance. Each start ends the life before it and looks at what that one left in hand: it falls due at
 * once, and alone unless the process was stopped from outside.
 */
@Component
class Lives implements InitializingBean, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Lives.class);

    /** How a Java process ends by what it does: a full heap, an abort, a violated memory. */
    private static final Set<Integer> BY_ITSELF = Set.of(3, 134, 139);

    /** Killed, or asked to end. */
    private static final Set<Integer> FROM_OUTSIDE = Set.of(0, 129, 130, 137, 143);

    private static final String INHERIT = """
            update errand set due_at = ?, in_hand_of = null, is_suspect = is_alone or ?,
                deaths = deaths + case when is_alone and ? then 1 else 0 end
            where in_hand_of = any (?)
            """;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String instance;
    private final @Nullable Integer previousExit;
    private volatile long current;

    /** @param previousExit the exit code of the process before, if whoever started this one knows it */
    Lives(
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${cascade.instance:${spring.application.name}@${HOSTNAME:localhost}:${server.port}}")
                    String instance,
            @Value("${cascade.previous-exit:#{null}}") @Nullable Integer previousExit) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.instance = instance;
        this.previousExit = previousExit;
    }

    @Override
    public void afterPropertiesSet() {
        current = Objects.requireNonNull(transaction.execute(tx -> begin()));
    }

    /** An orderly end leaves nothing in hand. */
    @Override
    public void destroy() {
        try {
            transaction.executeWithoutResult(tx -> {
                var now = Timestamp.from(clock.instant());
                jdbc.update("update errand set due_at = ?, in_hand_of = null where in_hand_of = ?", now, current);
                jdbc.update("update service_life set ended_at = ? where id = ?", now, current);
            });
        } catch (RuntimeException e) {
            LOG.warn("what was in hand is left to the next start: {}", e.toString());
        }
    }

    long current() {
        return current;
    }

    private long begin() {
        var now = Timestamp.from(clock.instant());
        var ended = jdbc.queryForList(
                "update service_life set ended_at = ? where instance = ? and ended_at is null returning id",
                Long.class,
                now,
                instance);
        if (!ended.isEmpty()) {
            inherit(ended, now);
        }
        return Objects.requireNonNull(jdbc.queryForObject(
                "insert into service_life (instance, started_at) values (?, ?) returning id",
                Long.class,
                instance,
                now));
    }

    private void inherit(List<Long> ended, Timestamp now) {
        boolean isSuspect = previousExit == null || !FROM_OUTSIDE.contains(previousExit);
        boolean wasDeath = previousExit != null && BY_ITSELF.contains(previousExit);
        int left = jdbc.update(INHERIT, now, isSuspect, wasDeath, ended.toArray(Long[]::new));
        if (left > 0) {
            LOG.warn(
                    "{} errands were in hand when the process before ended (exit {}){}",
                    left,
                    previousExit,
                    isSuspect ? ": each is tried alone" : "");
        }
    }
}
