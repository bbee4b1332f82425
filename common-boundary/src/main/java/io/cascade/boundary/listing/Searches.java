package io.cascade.boundary.listing;

import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.kernel.refusal.ServiceBusy;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Lets searches have only some of the connections that orders need, and only for so long. Most are quick; one that is not
 * starts again in a narrow lane of its kind, where it keeps nobody waiting but others like it.
 */
@Component
class Searches {

    /** Not an expression, too large an automaton, out of memory for it. */
    private static final Set<String> BAD_REGEX = Set.of("2201B", "53200", "54000", "54001");

    private final SearchLane quick;
    private final SearchLane slow;
    private final Duration longest;

    Searches(
            PlatformTransactionManager transactions,
            JdbcTemplate jdbc,
            @Value("${cascade.bounds.search.quick-at-once:4}") int quickAtOnce,
            @Value("${cascade.bounds.search.quick:PT0.5S}") Duration longestQuick,
            @Value("${cascade.bounds.search.slow-at-once:1}") int slowAtOnce,
            @Value("${cascade.bounds.search.slow:PT3S}") Duration longest,
            @Value("${cascade.bounds.search.patience:PT5S}") Duration patience) {
        var snapshot = Documents.snapshotOf(transactions);
        this.quick = new SearchLane(quickAtOnce, longestQuick, patience, snapshot, jdbc);
        this.slow = new SearchLane(slowAtOnce, longest, patience, snapshot, jdbc);
        this.longest = longest;
    }

    <T> T run(ListQuery query, Supplier<T> search) {
        try {
            return quick.run(search)
                    .or(() -> slow.run(search))
                    .orElseThrow(() -> new ServiceBusy(
                            "a search may take at most %d ms: ask for less".formatted(longest.toMillis())));
        } catch (RuntimeException e) {
            if (query.filter().hasRegex()
                    && SqlState.of(e).filter(BAD_REGEX::contains).isPresent()) {
                throw RequestRefused.breaksContract(
                        "regex", "must be a plain regular expression: it is too large or none");
            }
            throw e;
        }
    }
}
