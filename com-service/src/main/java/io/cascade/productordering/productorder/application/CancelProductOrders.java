package io.cascade.productordering.productorder.application;

import io.cascade.messaging.errand.Errands;
import io.cascade.ordering.cancellation.CancelOrders;
import io.cascade.ordering.cancellation.CancelTasks;
import io.cascade.ordering.cancellation.Cancellation;
import io.cascade.productordering.productorder.ProductOrder;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Cancels product orders. */
@Component
class CancelProductOrders extends CancelOrders<ProductOrder> {

    private final Errands errands;
    private final Clock clock;

    CancelProductOrders(
            CancelTasks tasks,
            ProductOrderTransactions orders,
            TransactionTemplate transaction,
            Errands errands,
            Clock clock) {
        super(tasks, orders, transaction, errands);
        this.errands = errands;
        this.clock = clock;
    }

    @Override
    protected Cancellation cancel(ProductOrder order) {
        return order.cancel(clock.instant());
    }

    @Override
    protected void begun(ProductOrder order) {
        if (order.isCancellationAssessed()) {
            errands.now(ErrandKinds.TAKE_BACK, order.getId(), order);
        }
    }
}
