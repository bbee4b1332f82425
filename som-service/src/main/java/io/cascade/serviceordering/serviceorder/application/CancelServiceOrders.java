package io.cascade.serviceordering.serviceorder.application;

import io.cascade.messaging.errand.Errands;
import io.cascade.ordering.cancellation.CancelOrders;
import io.cascade.ordering.cancellation.CancelTasks;
import io.cascade.ordering.cancellation.Cancellation;
import io.cascade.serviceordering.serviceorder.ServiceOrder;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Cancels service orders. */
@Component
class CancelServiceOrders extends CancelOrders<ServiceOrder> {

    private final Errands errands;
    private final Clock clock;

    CancelServiceOrders(
            CancelTasks tasks,
            ServiceOrderTransactions orders,
            TransactionTemplate transaction,
            Errands errands,
            Clock clock) {
        super(tasks, orders, transaction, errands);
        this.errands = errands;
        this.clock = clock;
    }

    @Override
    protected Cancellation cancel(ServiceOrder order) {
        return order.cancel(clock.instant());
    }

    @Override
    protected void begun(ServiceOrder order) {
        if (order.isCancellationAssessed()) {
            errands.now(ErrandKinds.TAKE_BACK, order.getId(), order);
        }
        ResourcesBelow.writeServices(order, errands);
    }
}
