package io.cascade.productordering.productorder.application;

import io.cascade.messaging.errand.Errands;
import io.cascade.messaging.errand.SetAsideWork;
import io.cascade.messaging.weight.HeavyWork;
import io.cascade.ordering.aggregate.Announcements;
import io.cascade.ordering.cancellation.CancelTasks;
import io.cascade.ordering.order.OrderTransactions;
import io.cascade.productordering.productorder.ProductClaims;
import io.cascade.productordering.productorder.ProductOrder;
import io.cascade.productordering.productorder.ProductOrders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads and changes product orders; one that ends no longer claims what it was to build. */
@Component
public class ProductOrderTransactions extends OrderTransactions<ProductOrder> {

    private final ProductClaims claims;

    ProductOrderTransactions(
            TransactionTemplate transaction,
            ProductOrders orders,
            Announcements<ProductOrder> announcements,
            ProductClaims claims,
            Errands errands,
            HeavyWork heavy,
            CancelTasks cancelTasks,
            SetAsideWork setAside) {
        super(ProductOrder.class, transaction, orders, announcements, errands, heavy, cancelTasks, setAside);
        this.claims = claims;
    }

    @Override
    protected void changed(ProductOrder order) {
        super.changed(order);
        if (order.isOver()) {
            claims.release(order.getId());
        }
    }
}
