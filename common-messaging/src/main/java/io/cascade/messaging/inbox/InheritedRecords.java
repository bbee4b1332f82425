package io.cascade.messaging.inbox;

import io.cascade.messaging.life.End;
import io.cascade.messaging.life.Heir;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The suspect record that a process had in hand: a death from within counts against it. */
@Component
class InheritedRecords implements Heir {

    private static final String INHERIT = """
            update suspect_record set in_hand_of = null, deaths = deaths + case when ? then 1 else 0 end
            where in_hand_of = any (?)
            """;

    private final JdbcTemplate jdbc;

    InheritedRecords(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int inherit(List<Long> ended, End end, Instant now) {
        return jdbc.update(INHERIT, end.isDeath(), ended.toArray(Long[]::new));
    }

    @Override
    public void release(long life, Instant now) {
        jdbc.update("update suspect_record set in_hand_of = null where in_hand_of = ?", life);
    }
}
