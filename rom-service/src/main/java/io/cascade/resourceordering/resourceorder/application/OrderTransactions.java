package io.cascade.resourceordering.resourceorder.application;

import io.cascade.platform.aggregate.AggregateTransactions;
import io.cascade.platform.errand.Errands;
import io.cascade.resourceordering.resourceorder.ResourceOrder;
import io.cascade.resourceordering.resourceorder.ResourceOrderAnnouncements;
import io.cascade.resourceordering.resourceorder.ResourceOrders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads and changes resource orders. */
@Component
public class OrderTransactions extends AggregateTransactions<ResourceOrder> {

    private final ResourceOrderAnnouncements announcements;

    OrderTransactions(
            TransactionTemplate transaction,
            ResourceOrders orders,
            ResourceOrderAnnouncements announcements,
            Errands errands) {
        super(ResourceOrder.class, transaction, orders, errands);
        this.announcements = announcements;
    }

    @Override
    protected void changed(ResourceOrder order) {
        announcements.announce(order);
    }

    @Override
    protected void removed(ResourceOrder order) {
        announcements.removed(order);
    }
}
