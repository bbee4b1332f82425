package io.cascade.ordering.cancellation;

import io.cascade.messaging.errand.Errand;
import io.cascade.messaging.errand.ErrandHandler;
import io.cascade.messaging.errand.Errands;
import io.cascade.ordering.aggregate.Aggregate;
import io.cascade.ordering.aggregate.AggregateTransactions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries out cancel tasks. A service says how it cancels one of its orders.
 *
 * @param <A> the orders
 */
public abstract class CancelOrders<A extends Aggregate> implements ErrandHandler {

    private final CancelTasks tasks;
    private final AggregateTransactions<A> orders;
    private final TransactionTemplate transaction;
    private final Errands errands;

    protected CancelOrders(
            CancelTasks tasks, AggregateTransactions<A> orders, TransactionTemplate transaction, Errands errands) {
        this.tasks = tasks;
        this.orders = orders;
        this.transaction = transaction;
        this.errands = errands;
    }

    /** Cancels the order, or says why it cannot be cancelled any more. */
    protected abstract Optional<String> cancel(A order);

    @Override
    public final String kind() {
        return CancelTasks.ERRAND;
    }

    @Override
    public final void handle(List<Errand> wished) {
        for (var errand : wished) {
            transaction.executeWithoutResult(tx -> {
                tasks.find(errand.subject()).ifPresent(this::carryOut);
                errands.done(List.of(errand));
            });
        }
    }

    /** Orders are locked before anything else, everywhere. */
    private void carryOut(CancelTask task) {
        var obstacle = new AtomicReference<>(Optional.of("there is no order " + task.orderId()));
        orders.change(List.of(task.orderId()), order -> obstacle.set(cancel(order)));
        tasks.conclude(task.id(), Objects.requireNonNull(obstacle.get()));
    }
}
