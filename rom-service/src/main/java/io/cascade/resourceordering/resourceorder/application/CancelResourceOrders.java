package io.cascade.resourceordering.resourceorder.application;

import io.cascade.messaging.errand.Errands;
import io.cascade.ordering.cancellation.CancelOrders;
import io.cascade.ordering.cancellation.CancelTasks;
import io.cascade.resourceordering.resourceorder.ResourceOrder;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Cancels resource orders. */
@Component
class CancelResourceOrders extends CancelOrders<ResourceOrder> {

    private final Clock clock;

    CancelResourceOrders(
            CancelTasks tasks,
            OrderTransactions orders,
            TransactionTemplate transaction,
            Errands errands,
            Clock clock) {
        super(tasks, orders, transaction, errands);
        this.clock = clock;
    }

    @Override
    protected Optional<String> cancel(ResourceOrder order) {
        return order.cancel(clock.instant());
    }
}
