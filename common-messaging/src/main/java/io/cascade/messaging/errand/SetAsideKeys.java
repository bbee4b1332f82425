package io.cascade.messaging.errand;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What is set aside, in memory: whoever asks for the same work meanwhile must not have it done. */
@Component
class SetAsideKeys {

    private final JdbcTemplate jdbc;
    private volatile Set<Key> keys = Set.of();

    SetAsideKeys(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Key(String kind, String subject) {}

    boolean contains(String kind, String subject) {
        return !keys.isEmpty() && keys.contains(new Key(kind, subject));
    }

    /** Also finds what another instance has set aside. */
    void refresh() {
        keys = jdbc
                .query(
                        "select kind, subject from set_aside_work",
                        (row, n) -> new Key(row.getString("kind"), row.getString("subject")))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
