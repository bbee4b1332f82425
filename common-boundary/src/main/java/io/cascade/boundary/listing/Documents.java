package io.cascade.boundary.listing;

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
        return read(weightOf(table, id), reading);
    }

    /** @param weight the bytes of what is read, as it is stored */
    public <T> Optional<T> read(long weight, Supplier<Optional<T>> reading) {
        memory.takeForDocuments(weight);
        return Objects.requireNonNull(snapshot.execute(tx -> reading.get()));
    }

    /** What becomes of the resource, in one transaction. */
    public <T> T change(AttributeTable table, String id, Supplier<T> change) {
        return change(weightOf(table, id), change);
    }

    /** @param weight the bytes of what is loaded for the change, as it is stored */
    public <T> T change(long weight, Supplier<T> change) {
        memory.takeForDocuments(weight);
        return Objects.requireNonNull(transaction.execute(tx -> change.get()));
    }

    /** As {@link #change(AttributeTable, String, Supplier)}, for what leaves nothing to tell. */
    public void change(AttributeTable table, String id, Runnable change) {
        change(weightOf(table, id), change);
    }

    /** As {@link #change(long, Supplier)}, for what leaves nothing to tell. */
    public void change(long weight, Runnable change) {
        memory.takeForDocuments(weight);
        transaction.executeWithoutResult(tx -> change.run());
    }

    private long weightOf(AttributeTable table, String id) {
        return queries.weights(table, List.of(id)).getOrDefault(id, 0L);
    }

    /** An aggregate is read with several statements; a commit between them would show one that never was. */
    static TransactionTemplate snapshotOf(PlatformTransactionManager transactions) {
        var snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return snapshot;
    }
}
