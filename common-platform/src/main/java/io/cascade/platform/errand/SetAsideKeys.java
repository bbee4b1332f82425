package io.cascade.platform.errand;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
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

    boolean contains(Errand errand) {
        return !keys.isEmpty() && keys.contains(new Key(errand.kind(), errand.subject()));
    }

    /** Also finds what another instance has set aside. */
    @Scheduled(fixedDelayString = "#{@pace.of('PT30S')}")
    void refresh() {
        keys = jdbc
                .query(
                        "select kind, subject from set_aside_work",
                        (row, n) -> new Key(row.getString("kind"), row.getString("subject")))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
