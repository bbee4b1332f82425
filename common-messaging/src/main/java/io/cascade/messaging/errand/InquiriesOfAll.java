package io.cascade.messaging.errand;

import io.cascade.messaging.inbox.RecordsLost;
import io.cascade.messaging.trouble.Troubles;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Has everybody ask who waits, however long nothing was heard, once records are known to be lost that may have told it. */
@Component
class InquiriesOfAll {

    private static final Logger LOG = LoggerFactory.getLogger(InquiriesOfAll.class);
    private static final int AT_ONCE = 1_000;

    private static final String WAITING = """
            select waits.subject from (%s) waits
            where waits.subject > ?
            and not exists (select 1 from set_aside_work w where w.kind = ? and w.subject = waits.subject)
            order by waits.subject limit %d
            """;

    private final List<Silence> silences;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Errands errands;
    private final Troubles troubles;
    private volatile boolean due;

    InquiriesOfAll(
            List<Silence> silences,
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            Errands errands,
            Troubles troubles) {
        this.silences = silences;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.errands = errands;
        this.troubles = troubles;
    }

    /** At once, before anything that comes later is noted as read: until then a new start would notice the loss again. */
    @EventListener
    void lost(RecordsLost records) {
        due = true;
        look();
    }

    @Scheduled(fixedDelayString = "#{@pace.of('PT30S')}")
    void look() {
        if (due) {
            troubles.round("inquiries after records that were lost", this::askAll);
        }
    }

    private void askAll() {
        due = false;
        try {
            silences.forEach(this::ask);
        } catch (RuntimeException | Error e) {
            due = true;
            throw e;
        }
    }

    private void ask(Silence silence) {
        int asked = 0;
        for (var some = waiting(silence, ""); !some.isEmpty(); some = waiting(silence, some.getLast())) {
            var subjects = some;
            transaction.executeWithoutResult(tx -> subjects.forEach(subject -> errands.now(silence.kind(), subject)));
            asked += subjects.size();
        }
        LOG.warn("{} orders ask by {}, as records were lost", asked, silence.kind());
    }

    private List<String> waiting(Silence silence, String after) {
        return jdbc.queryForList(WAITING.formatted(silence.subjects(), AT_ONCE), String.class, after, silence.kind());
    }
}
