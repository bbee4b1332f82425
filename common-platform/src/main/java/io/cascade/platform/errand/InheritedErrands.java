package io.cascade.platform.errand;

import io.cascade.platform.life.End;
import io.cascade.platform.life.Heir;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The errands that a process had in hand: they fall due at once. */
@Component
class InheritedErrands implements Heir {

    private static final String INHERIT = """
            update errand set due_at = ?, in_hand_of = null, is_suspect = is_alone or ?,
                deaths = deaths + case when is_alone and ? then 1 else 0 end
            where in_hand_of = any (?)
            """;

    private final JdbcTemplate jdbc;

    InheritedErrands(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int inherit(List<Long> ended, End end, Instant now) {
        return jdbc.update(INHERIT, Timestamp.from(now), end.isSuspicious(), end.isDeath(), ended.toArray(Long[]::new));
    }

    @Override
    public void release(long life, Instant now) {
        jdbc.update("update errand set due_at = ?, in_hand_of = null where in_hand_of = ?", Timestamp.from(now), life);
    }
}
