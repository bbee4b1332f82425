package io.cascade.serviceordering.serviceorder.application;

import io.cascade.messaging.errand.Errands;
import io.cascade.ordering.cancellation.CancelOrders;
import io.cascade.ordering.cancellation.CancelTasks;
import io.cascade.serviceordering.serviceorder.ServiceOrder;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Cancels service orders. */
@Component
class CancelServiceOrders extends CancelOrders<ServiceOrder> {

    private final Clock clock;

    CancelServiceOrders(
            CancelTasks tasks,
            OrderTransactions orders,
            TransactionTemplate transaction,
            Errands errands,
            Clock clock) {
        super(tasks, orders, transaction, errands);
        this.clock = clock;
    }

    @Override
    protected Optional<String> cancel(ServiceOrder order) {
        return order.cancel(clock.instant());
    }
}
