package io.cascade.platform.web.listing;

import io.cascade.platform.web.bounds.RequestMemory;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads or changes one resource, once there is memory for it. Whoever waits for that has no connection yet, so that nobody is
 * kept from the database meanwhile.
 */
@Component
public class Documents {

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

    /** What is read of the resource, all of one moment. */
    public <T> Optional<T> read(AttributeTable table, String id, Supplier<Optional<T>> reading) {
        takeMemory(table, id);
        return Objects.requireNonNull(snapshot.execute(tx -> reading.get()));
    }

    /** What becomes of the resource, in one transaction. */
    public <T> T change(AttributeTable table, String id, Supplier<T> change) {
        takeMemory(table, id);
        return Objects.requireNonNull(transaction.execute(tx -> change.get()));
    }

    private void takeMemory(AttributeTable table, String id) {
        memory.takeForDocuments(queries.weights(table, List.of(id)).getOrDefault(id, 0L));
    }

    /** An aggregate is read with several statements; a commit between them would show one that never was. */
    static TransactionTemplate snapshotOf(PlatformTransactionManager transactions) {
        var snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return snapshot;
    }
}
