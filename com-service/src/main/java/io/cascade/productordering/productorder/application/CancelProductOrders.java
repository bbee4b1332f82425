package io.cascade.productordering.productorder.application;

import io.cascade.messaging.errand.Errands;
import io.cascade.ordering.cancellation.CancelOrders;
import io.cascade.ordering.cancellation.CancelTasks;
import io.cascade.productordering.productorder.ProductOrder;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Cancels product orders. */
@Component
class CancelProductOrders extends CancelOrders<ProductOrder> {

    private final Clock clock;

    CancelProductOrders(
            CancelTasks tasks,
            OrderTransactions orders,
            TransactionTemplate transaction,
            Errands errands,
            Clock clock) {
        super(tasks, orders, transaction, errands);
        this.clock = clock;
    }

    @Override
    protected Optional<String> cancel(ProductOrder order) {
        return order.cancel(clock.instant());
    }
}
