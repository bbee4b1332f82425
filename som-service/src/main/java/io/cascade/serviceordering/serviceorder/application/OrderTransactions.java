package io.cascade.serviceordering.serviceorder.application;

import io.cascade.messaging.errand.Errands;
import io.cascade.messaging.weight.HeavyWork;
import io.cascade.ordering.aggregate.AggregateTransactions;
import io.cascade.serviceordering.serviceorder.ServiceOrder;
import io.cascade.serviceordering.serviceorder.ServiceOrderAnnouncements;
import io.cascade.serviceordering.serviceorder.ServiceOrders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads and changes service orders. */
@Component
public class OrderTransactions extends AggregateTransactions<ServiceOrder> {

    private final ServiceOrderAnnouncements announcements;

    OrderTransactions(
            TransactionTemplate transaction,
            ServiceOrders orders,
            ServiceOrderAnnouncements announcements,
            Errands errands,
            HeavyWork heavy) {
        super(ServiceOrder.class, transaction, orders, errands, heavy);
        this.announcements = announcements;
    }

    @Override
    protected void changed(ServiceOrder order) {
        announcements.announce(order);
    }

    @Override
    protected void removed(ServiceOrder order) {
        announcements.removed(order);
    }
}
