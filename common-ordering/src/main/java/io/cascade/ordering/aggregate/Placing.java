package io.cascade.ordering.aggregate;

import io.cascade.kernel.refusal.RequestRefused;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Places aggregates of which a client may send the request twice. The unique idempotency key decides: whoever comes second
 * gets what the first request made.
 */
@Component
public class Placing {

    private final TransactionTemplate transaction;
    private final TransactionTemplate snapshot;

    Placing(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
        snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
    }

    /**
     * @param insert stores a new aggregate; runs in a transaction of its own
     * @param earlier finds the one that the request's key stands for already
     * @param isSameRequest whether that one was asked for by the same body
     * @throws RequestRefused when the key was used for another body
     */
    public <A extends Aggregate> A once(Supplier<A> insert, Supplier<Optional<A>> earlier, Predicate<A> isSameRequest) {
        try {
            return done(transaction.execute(tx -> insert.get()));
        } catch (DataIntegrityViolationException e) {
            var first = done(snapshot.execute(tx -> whole(earlier.get()))).orElseThrow(() -> e);
            if (!isSameRequest.test(first)) {
                throw RequestRefused.keyReused();
            }
            return first;
        }
    }

    private static <A extends Aggregate> Optional<A> whole(Optional<A> found) {
        found.ifPresent(Aggregate::loadWhole);
        return found;
    }

    private static <T> T done(@Nullable T result) {
        return Objects.requireNonNull(result);
    }
}
