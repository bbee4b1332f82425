package io.cascade.messaging.inbox;

import io.cascade.messaging.trouble.HourlyRound;
import io.cascade.messaging.trouble.Troubles;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets events and suspect records that no replay can bring back: those older than the topics keep, with a margin. */
@Component
class InboxRetention {

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final Duration kept;
    private final HourlyRound round;

    InboxRetention(
            JdbcTemplate jdbc, Troubles troubles, Clock clock, @Value("${cascade.inbox.kept:P10D}") Duration kept) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.kept = kept;
        this.round = new HourlyRound("forgetting old ids of events", this::forget, troubles, clock);
    }

    @Scheduled(fixedDelayString = HourlyRound.LOOK, initialDelayString = HourlyRound.FIRST_LOOK)
    void look() {
        round.look();
    }

    private void forget() {
        var last = Timestamp.from(clock.instant().minus(kept));
        jdbc.update("delete from inbox_event where received_at < ?", last);
        jdbc.update("delete from suspect_record where noted_at < ?", last);
    }
}
