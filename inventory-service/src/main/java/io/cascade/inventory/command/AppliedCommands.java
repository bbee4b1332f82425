package io.cascade.inventory.command;

import io.cascade.inventory.sql.SqlArray;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The commands that have taken effect, by the inventory they were sent to and their keys. */
@Component
public class AppliedCommands {

    /** Sorted, so that two batches with the same keys never wait for each other in a circle. */
    private static final String NOTE = """
            insert into applied_command (inventory, key, applied_at)
            select ?, key, ? from unnest(?::text[]) as given (key) order by key
            on conflict do nothing
            returning key
            """;

    private final JdbcTemplate jdbc;

    AppliedCommands(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes the keys with the transaction, and gives those that were new. */
    public Set<String> note(String inventory, Collection<String> keys, Instant at) {
        return new HashSet<>(
                jdbc.queryForList(NOTE, String.class, inventory, Timestamp.from(at), SqlArray.texts(keys)));
    }

    /** Takes back the keys of refused commands: they may be tried again. */
    public void forget(String inventory, Collection<String> keys) {
        if (!keys.isEmpty()) {
            jdbc.update(
                    "delete from applied_command where inventory = ? and key = any (?)",
                    inventory,
                    SqlArray.texts(keys));
        }
    }
}
