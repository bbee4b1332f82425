package io.cascade.messaging.errand;

import io.cascade.messaging.trouble.Troubles;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds orders that stand still: something must be on its way for them and nothing is. A state and its errand commit
 * together, so every find is a defect or a lost row; the errand is put back and the find is told in the log.
 */
@Component
public class Watchdog {

    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);

    private final List<Expectation> expectations;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Errands errands;
    private final Troubles troubles;

    Watchdog(
            List<Expectation> expectations,
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            Errands errands,
            Troubles troubles) {
        this.expectations = expectations;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.errands = errands;
        this.troubles = troubles;
    }

    @Scheduled(
            fixedDelayString = "#{@pace.of('${cascade.watchdog.period:PT30S}')}",
            initialDelayString = "#{@pace.of('PT20S')}")
    void look() {
        troubles.round("watchdog", this::sweep);
    }

    /** @return how many orders stood still */
    public int sweep() {
        return expectations.stream().mapToInt(this::enforce).sum();
    }

    private int enforce(Expectation expectation) {
        var still = jdbc.queryForList(
                """
                select distinct due.subject from (%s) due
                where not exists (select 1 from errand where kind = ? and errand.subject = due.subject)
                and not exists (select 1 from set_aside_work w where w.kind = ? and w.subject = due.subject) limit 1000
                """.formatted(expectation.subjects()), String.class, expectation.kind(), expectation.kind());
        if (!still.isEmpty()) {
            LOG.error(
                    "{} orders stood still without an errand of kind {}: {}", still.size(), expectation.kind(), still);
            transaction.executeWithoutResult(tx -> still.forEach(subject -> errands.now(expectation.kind(), subject)));
        }
        return still.size();
    }
}
