package io.cascade.productordering.productorder.application;

import io.cascade.messaging.errand.Errands;
import io.cascade.messaging.weight.HeavyWork;
import io.cascade.ordering.aggregate.AggregateTransactions;
import io.cascade.productordering.productorder.ProductClaims;
import io.cascade.productordering.productorder.ProductOrder;
import io.cascade.productordering.productorder.ProductOrderAnnouncements;
import io.cascade.productordering.productorder.ProductOrders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads and changes product orders; one that ends no longer claims what it was to build. */
@Component
public class OrderTransactions extends AggregateTransactions<ProductOrder> {

    private final ProductOrderAnnouncements announcements;
    private final ProductClaims claims;

    OrderTransactions(
            TransactionTemplate transaction,
            ProductOrders orders,
            ProductOrderAnnouncements announcements,
            ProductClaims claims,
            Errands errands,
            HeavyWork heavy) {
        super(ProductOrder.class, transaction, orders, errands, heavy);
        this.announcements = announcements;
        this.claims = claims;
    }

    @Override
    protected void changed(ProductOrder order) {
        announcements.announce(order);
        if (order.state().isFinal()) {
            claims.release(order.getId());
        }
    }

    @Override
    protected void removed(ProductOrder order) {
        announcements.removed(order);
    }
}
