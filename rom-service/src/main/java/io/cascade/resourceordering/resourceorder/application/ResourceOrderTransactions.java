package io.cascade.resourceordering.resourceorder.application;

import io.cascade.messaging.errand.Errands;
import io.cascade.messaging.errand.SetAsideWork;
import io.cascade.messaging.weight.HeavyWork;
import io.cascade.ordering.aggregate.Announcements;
import io.cascade.ordering.cancellation.CancelTasks;
import io.cascade.ordering.order.OrderTransactions;
import io.cascade.resourceordering.resourceorder.ResourceOrder;
import io.cascade.resourceordering.resourceorder.ResourceOrderFollower;
import io.cascade.resourceordering.resourceorder.ResourceOrders;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads and changes resource orders; whoever follows one hears of it in the same transaction. */
@Component
public class ResourceOrderTransactions extends OrderTransactions<ResourceOrder> {

    private final List<ResourceOrderFollower> followers;

    ResourceOrderTransactions(
            TransactionTemplate transaction,
            ResourceOrders orders,
            Announcements<ResourceOrder> announcements,
            List<ResourceOrderFollower> followers,
            Errands errands,
            HeavyWork heavy,
            CancelTasks cancelTasks,
            SetAsideWork setAside) {
        super(ResourceOrder.class, transaction, orders, announcements, errands, heavy, cancelTasks, setAside);
        this.followers = followers;
    }

    @Override
    protected void changed(ResourceOrder order) {
        super.changed(order);
        followers.forEach(follower -> follower.follow(order));
    }
}
