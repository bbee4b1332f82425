package io.cascade.platform.errand;

import io.cascade.platform.trouble.Troubles;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What is set aside, in memory: whoever asks for the same work meanwhile must not have it done. */
@Component
class SetAsideKeys {

    private final JdbcTemplate jdbc;
    private final Troubles troubles;
    private volatile Set<Key> keys = Set.of();

    SetAsideKeys(JdbcTemplate jdbc, Troubles troubles) {
        this.jdbc = jdbc;
        this.troubles = troubles;
    }

    private record Key(String kind, String subject) {}

    boolean contains(String kind, String subject) {
        return !keys.isEmpty() && keys.contains(new Key(kind, subject));
    }

    /** Also finds what another instance has set aside. */
    @Scheduled(fixedDelayString = "#{@pace.of('PT30S')}")
    void look() {
        troubles.round("what is set aside", this::refresh);
    }

    void refresh() {
        keys = jdbc
                .query(
                        "select kind, subject from set_aside_work",
                        (row, n) -> new Key(row.getString("kind"), row.getString("subject")))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
