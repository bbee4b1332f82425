package io.cascade.resourceordering.resourceorder.application;

import io.cascade.messaging.errand.Errands;
import io.cascade.messaging.weight.HeavyWork;
import io.cascade.ordering.aggregate.AggregateTransactions;
import io.cascade.resourceordering.resourceorder.ResourceOrder;
import io.cascade.resourceordering.resourceorder.ResourceOrderAnnouncements;
import io.cascade.resourceordering.resourceorder.ResourceOrderFollower;
import io.cascade.resourceordering.resourceorder.ResourceOrders;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads and changes resource orders. */
@Component
public class OrderTransactions extends AggregateTransactions<ResourceOrder> {

    private final ResourceOrderAnnouncements announcements;
    private final List<ResourceOrderFollower> followers;

    OrderTransactions(
            TransactionTemplate transaction,
            ResourceOrders orders,
            ResourceOrderAnnouncements announcements,
            List<ResourceOrderFollower> followers,
            Errands errands,
            HeavyWork heavy) {
        super(ResourceOrder.class, transaction, orders, errands, heavy);
        this.announcements = announcements;
        this.followers = followers;
    }

    @Override
    protected void changed(ResourceOrder order) {
        announcements.announce(order);
        followers.forEach(follower -> follower.follow(order));
    }

    @Override
    protected void removed(ResourceOrder order) {
        announcements.removed(order);
    }
}
