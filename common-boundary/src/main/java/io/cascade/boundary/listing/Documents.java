package io.cascade.boundary.listing;

import io.cascade.kernel.caller.Caller;
import io.cascade.web.bounds.RequestMemory;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads or changes what is stored, once there is memory for it. Whoever waits for that has no connection yet, so that nobody is
 * kept from the database meanwhile.
 */
@Component
class Documents {

    private final PageQueries queries;
    private final RequestMemory memory;
    private final TransactionTemplate snapshot;
    private final TransactionTemplate transaction;

    Documents(PageQueries queries, RequestMemory memory, PlatformTransactionManager transactions) {
        this.queries = queries;
        this.memory = memory;
        this.snapshot = snapshotOf(transactions);
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * What is read, all of one moment.
     *
     * @param weight the bytes of it, as it is stored
     */
    <T> Optional<T> read(long weight, Supplier<Optional<T>> reading) {
        memory.takeForDocuments(weight);
        return Objects.requireNonNull(snapshot.execute(tx -> reading.get()));
    }

    /**
     * What becomes of something, in one transaction.
     *
     * @param weight the bytes of what is loaded for the change, as it is stored
     */
    <T> T change(long weight, Supplier<T> change) {
        memory.takeForDocuments(weight);
        return Objects.requireNonNull(transaction.execute(tx -> change.get()));
    }

    /** As {@link #change(long, Supplier)}, for what leaves nothing to tell. */
    void change(long weight, Runnable change) {
        memory.takeForDocuments(weight);
        transaction.executeWithoutResult(tx -> change.run());
    }

    /** The bytes that a resource has as it is stored; nothing when there is none of this id, or none for the caller. */
    Optional<Long> weightOf(AttributeTable table, String id, Caller caller) {
        return Optional.ofNullable(queries.weights(table, List.of(id), caller).get(id));
    }

    /** An aggregate is read with several statements; a commit between them would show one that never was. */
    static TransactionTemplate snapshotOf(PlatformTransactionManager transactions) {
        var snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return snapshot;
    }
}
