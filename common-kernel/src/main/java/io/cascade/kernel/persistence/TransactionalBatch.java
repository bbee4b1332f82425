package io.cascade.kernel.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Collects rows during a transaction and writes them as one batch just before it commits, so that many small inserts
 * cost one round trip.
 *
 * @param <R> the rows
 */
public final class TransactionalBatch<R> {

    private final Consumer<List<R>> write;
    private final Consumer<List<R>> afterCommit;

    public TransactionalBatch(Consumer<List<R>> write) {
        this(write, rows -> {});
    }

    public TransactionalBatch(Consumer<List<R>> write, Consumer<List<R>> afterCommit) {
        this.write = write;
        this.afterCommit = afterCommit;
    }

    /** @throws IllegalStateException outside a transaction */
    public void add(R row) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("rows that commit with a change need the change's transaction");
        }
        rows().add(row);
    }

    @SuppressWarnings("unchecked")
    private List<R> rows() {
        var rows = (List<R>) TransactionSynchronizationManager.getResource(this);
        if (rows == null) {
            rows = new ArrayList<>();
            TransactionSynchronizationManager.bindResource(this, rows);
            TransactionSynchronizationManager.registerSynchronization(new Flush(rows));
        }
        return rows;
    }

    private final class Flush implements TransactionSynchronization {

        private final List<R> rows;

        private Flush(List<R> rows) {
            this.rows = rows;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            write.accept(rows);
        }

        @Override
        public void afterCommit() {
            afterCommit.accept(rows);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(TransactionalBatch.this);
        }
    }
}
