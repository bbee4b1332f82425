package io.cascade.boundary.listing;

import io.cascade.kernel.refusal.ServiceBusy;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** So many searches at a time, of which each has so long for a statement. What is not done by then ends in PostgreSQL too. */
final class SearchLane {

    private final Places places;
    private final String settings;
    private final TransactionTemplate snapshot;
    private final JdbcTemplate jdbc;

    /** @param patience how long a search waits for its turn */
    SearchLane(int width, Duration longest, Duration patience, TransactionTemplate snapshot, JdbcTemplate jdbc) {
        this.places = new Places(width, patience, "too many searches are under way");
        this.snapshot = snapshot;
        this.jdbc = jdbc;
        // a search is planned with its values, as the plan for unknown ones could read the whole table, and has one
        // core
        this.settings = "set local plan_cache_mode = force_custom_plan; set local max_parallel_workers_per_gather = 0;"
                + " set local statement_timeout = " + longest.toMillis();
    }

    /**
     * @return nothing when it was not done in time
     * @throws ServiceBusy when others do not end in time
     */
    <T> Optional<T> run(Supplier<T> search) {
        try {
            return places.taking(() -> Optional.ofNullable(snapshot.execute(tx -> {
                jdbc.execute(settings);
                return search.get();
            })));
        } catch (RuntimeException e) {
            if (SqlState.isOfOneThatTookTooLong(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
