package io.cascade.resourceordering.resourceorder.application;

import io.cascade.messaging.errand.Errands;
import io.cascade.ordering.cancellation.CancelOrders;
import io.cascade.ordering.cancellation.CancelTasks;
import io.cascade.ordering.cancellation.Cancellation;
import io.cascade.resourceordering.resourceorder.ResourceOrder;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Cancels resource orders. */
@Component
class CancelResourceOrders extends CancelOrders<ResourceOrder> {

    private final Errands errands;
    private final Clock clock;

    CancelResourceOrders(
            CancelTasks tasks,
            ResourceOrderTransactions orders,
            TransactionTemplate transaction,
            Errands errands,
            Clock clock) {
        super(tasks, orders, transaction, errands);
        this.errands = errands;
        this.clock = clock;
    }

    @Override
    protected Cancellation cancel(ResourceOrder order) {
        return order.cancel(clock.instant());
    }

    @Override
    protected void begun(ResourceOrder order) {
        errands.now(ErrandKinds.GIVE_BACK, order.getId(), order);
    }
}
