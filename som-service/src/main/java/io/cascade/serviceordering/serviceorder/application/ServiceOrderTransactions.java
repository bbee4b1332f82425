package io.cascade.serviceordering.serviceorder.application;

import io.cascade.messaging.errand.Errands;
import io.cascade.messaging.errand.SetAsideWork;
import io.cascade.messaging.weight.HeavyWork;
import io.cascade.ordering.aggregate.Announcements;
import io.cascade.ordering.cancellation.CancelTasks;
import io.cascade.ordering.order.OrderTransactions;
import io.cascade.serviceordering.serviceorder.ServiceOrder;
import io.cascade.serviceordering.serviceorder.ServiceOrders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads and changes service orders. */
@Component
public class ServiceOrderTransactions extends OrderTransactions<ServiceOrder> {

    ServiceOrderTransactions(
            TransactionTemplate transaction,
            ServiceOrders orders,
            Announcements<ServiceOrder> announcements,
            Errands errands,
            HeavyWork heavy,
            CancelTasks cancelTasks,
            SetAsideWork setAside) {
        super(ServiceOrder.class, transaction, orders, announcements, errands, heavy, cancelTasks, setAside);
    }
}
