package io.cascade.messaging.errand;

import io.cascade.messaging.trouble.Pace;
import io.cascade.messaging.trouble.Troubles;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has those asked of whom nothing was heard for two minutes, and then after pauses that double up to an hour. One look over
 * all open orders finds them; no order is asked about while news of it come.
 */
@Component
public class Inquiries {

    private static final Logger LOG = LoggerFactory.getLogger(Inquiries.class);

    private static final String SILENT = """
            select waits.subject from (%s) waits
            where waits.heard_at + least(? * power(2, least(waits.inquiries, 20)), ?) * interval '1 second' < ?
            and not exists (select 1 from errand where kind = ? and errand.subject = waits.subject)
            and not exists (select 1 from set_aside_work w where w.kind = ? and w.subject = waits.subject)
            order by waits.heard_at limit 1000
            """;

    private final List<Silence> silences;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Errands errands;
    private final Troubles troubles;
    private final Clock clock;
    private final Duration first;
    private final Duration longest;

    Inquiries(
            List<Silence> silences,
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            Errands errands,
            Troubles troubles,
            Clock clock,
            Pace pace,
            @Value("${cascade.silence.first:PT2M}") Duration first,
            @Value("${cascade.silence.longest:PT1H}") Duration longest) {
        this.silences = silences;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.errands = errands;
        this.troubles = troubles;
        this.clock = clock;
        this.first = pace.of(first);
        this.longest = pace.of(longest);
    }

    @Scheduled(
            fixedDelayString = "#{@pace.of('${cascade.silence.look:PT30S}')}",
            initialDelayString = "#{@pace.of('PT20S')}")
    void look() {
        troubles.round("inquiries", this::sweep);
    }

    /** @return how many orders will ask */
    public int sweep() {
        return silences.stream().mapToInt(this::endSilence).sum();
    }

    private int endSilence(Silence silence) {
        var silent = jdbc.queryForList(
                SILENT.formatted(silence.subjects()),
                String.class,
                seconds(first),
                seconds(longest),
                Timestamp.from(clock.instant()),
                silence.kind(),
                silence.kind());
        if (!silent.isEmpty()) {
            LOG.warn("{} orders have heard nothing for long and ask by {}", silent.size(), silence.kind());
            transaction.executeWithoutResult(tx -> silent.forEach(subject -> errands.now(silence.kind(), subject)));
        }
        return silent.size();
    }

    private static double seconds(Duration length) {
        return length.toMillis() / 1_000.0;
    }
}
