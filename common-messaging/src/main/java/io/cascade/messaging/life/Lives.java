package io.cascade.messaging.life;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The lives of this instance. Each start ends the life before it, and the heirs take over what that one left in hand: it is
 * tried again, and alone unless the process was stopped from outside.
 */
@Component
public class Lives implements InitializingBean, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Lives.class);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final ObjectProvider<Heir> heirs;
    private final Clock clock;
    private final String instance;
    private final @Nullable Integer previousExit;
    private volatile long current;
    private volatile boolean followsSuspiciousEnd;

    /** @param previousExit the exit code of the process before, if whoever started this one knows it */
    public Lives(
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            ObjectProvider<Heir> heirs,
            Clock clock,
            @Value("${cascade.instance:${spring.application.name}@${HOSTNAME:localhost}:${server.port}}")
                    String instance,
            @Value("${cascade.previous-exit:#{null}}") @Nullable Integer previousExit) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.heirs = heirs;
        this.clock = clock;
        this.instance = instance;
        this.previousExit = previousExit;
    }

    @Override
    public void afterPropertiesSet() {
        current = Objects.requireNonNull(transaction.execute(tx -> begin(clock.instant())));
    }

    /** An orderly end leaves nothing in hand. */
    @Override
    public void destroy() {
        try {
            transaction.executeWithoutResult(tx -> end(clock.instant()));
        } catch (RuntimeException e) {
            LOG.warn("what was in hand is left to the next start: {}", e.toString());
        }
    }

    public long current() {
        return current;
    }

    /** Whether the life before may have ended by what it had in hand. */
    public boolean followsSuspiciousEnd() {
        return followsSuspiciousEnd;
    }

    private long begin(Instant now) {
        var ended = jdbc.queryForList(
                "update service_life set ended_at = ? where instance = ? and ended_at is null returning id",
                Long.class,
                Timestamp.from(now),
                instance);
        if (!ended.isEmpty()) {
            inherit(ended, now);
        }
        return Objects.requireNonNull(jdbc.queryForObject(
                "insert into service_life (instance, started_at) values (?, ?) returning id",
                Long.class,
                instance,
                Timestamp.from(now)));
    }

    private void inherit(List<Long> ended, Instant now) {
        var end = End.of(previousExit);
        followsSuspiciousEnd = end.isSuspicious();
        int left =
                heirs.stream().mapToInt(heir -> heir.inherit(ended, end, now)).sum();
        if (left > 0) {
            LOG.warn(
                    "{} pieces of work were in hand when the process before ended (exit {}){}",
                    left,
                    previousExit,
                    end.isSuspicious() ? ": each is tried alone" : "");
        }
    }

    private void end(Instant now) {
        heirs.forEach(heir -> heir.release(current, now));
        jdbc.update("update service_life set ended_at = ? where id = ?", Timestamp.from(now), current);
    }
}
