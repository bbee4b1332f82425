package io.cascade.messaging.errand;

import io.cascade.messaging.life.End;
import io.cascade.messaging.life.Heir;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
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

    private static final String SUSPECT =
            "update errand set due_at = ?, is_suspect = true where kind = any (?) and in_hand_of is null";

    private final JdbcTemplate jdbc;
    private final ObjectProvider<DoneFromMemory> doneFromMemory;

    InheritedErrands(JdbcTemplate jdbc, ObjectProvider<DoneFromMemory> doneFromMemory) {
        this.jdbc = jdbc;
        this.doneFromMemory = doneFromMemory;
    }

    @Override
    public int inherit(List<Long> ended, End end, Instant now) {
        int inHand = jdbc.update(
                INHERIT, Timestamp.from(now), end.isSuspicious(), end.isDeath(), ended.toArray(Long[]::new));
        return inHand + (end.isSuspicious() ? suspectWhatIsDoneFromMemory(now) : 0);
    }

    private int suspectWhatIsDoneFromMemory(Instant now) {
        var kinds = doneFromMemory.stream().map(DoneFromMemory::kind).toArray(String[]::new);
        return kinds.length == 0 ? 0 : jdbc.update(SUSPECT, Timestamp.from(now), kinds);
    }

    @Override
    public void release(long life, Instant now) {
        jdbc.update("update errand set due_at = ?, in_hand_of = null where in_hand_of = ?", Timestamp.from(now), life);
    }
}
