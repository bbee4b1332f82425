package io.cascade.ordering.order;

import io.cascade.messaging.errand.Errands;
import io.cascade.messaging.errand.SetAsideWork;
import io.cascade.messaging.weight.HeavyWork;
import io.cascade.ordering.aggregate.Announcements;
import io.cascade.ordering.aggregate.ErrandTransactions;
import io.cascade.ordering.cancellation.CancelTasks;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads and changes orders; whoever wanted one cancelled is told how that ended, in the transaction in which it does.
 *
 * @param <O> the orders
 */
public abstract class OrderTransactions<O extends OrderAggregate> extends ErrandTransactions<O> {

    private final CancelTasks cancelTasks;
    private final SetAsideWork setAside;

    protected OrderTransactions(
            Class<O> type,
            TransactionTemplate transaction,
            Orders<O> orders,
            Announcements<O> announcements,
            Errands errands,
            HeavyWork heavy,
            CancelTasks cancelTasks,
            SetAsideWork setAside) {
        super(type, transaction, orders, announcements, errands, heavy);
        this.cancelTasks = cancelTasks;
        this.setAside = setAside;
    }

    @Override
    protected void changed(O order) {
        super.changed(order);
        if (order.intent() == Intent.WITHDRAW) {
            setAside.forget(order.getId());
        }
        order.tellConclusion().ifPresent(outcome -> cancelTasks.concludeAllOf(order.getId(), outcome));
    }
}
