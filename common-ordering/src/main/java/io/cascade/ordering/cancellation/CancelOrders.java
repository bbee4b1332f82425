package io.cascade.ordering.cancellation;

import io.cascade.messaging.errand.Errand;
import io.cascade.messaging.errand.ErrandHandler;
import io.cascade.messaging.errand.Errands;
import io.cascade.ordering.aggregate.Aggregate;
import io.cascade.ordering.aggregate.AggregateTransactions;
import java.util.List;
import java.util.Objects;
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

    /** Cancels the order as far as that is possible at once. */
    protected abstract Cancellation cancel(A order);

    /** Asks for what is due now that it takes its time. */
    protected abstract void begun(A order);

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

    /** Orders are locked before anything else, everywhere; another task may have concluded this one meanwhile. */
    private void carryOut(CancelTask task) {
        var outcome = new AtomicReference<Cancellation>();
        orders.change(List.of(task.orderId()), order -> {
            if (!tasks.isOpen(task.id())) {
                return;
            }
            var found = cancel(order);
            if (found instanceof Cancellation.UnderWay) {
                begun(order);
            }
            outcome.set(found);
        });
        tasks.move(
                task.id(),
                Objects.requireNonNullElseGet(
                        outcome.get(), () -> new Cancellation.Refused("there is no order " + task.orderId())));
    }
}
