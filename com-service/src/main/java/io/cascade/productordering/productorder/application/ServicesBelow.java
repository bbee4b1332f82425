package io.cascade.productordering.productorder.application;

import io.cascade.kernel.lifecycle.Party;
import io.cascade.messaging.errand.Errands;
import io.cascade.messaging.errand.SetAsideWork;
import io.cascade.ordering.below.AskAfter;
import io.cascade.ordering.below.ChildReport;
import io.cascade.ordering.below.FollowBelow;
import io.cascade.ordering.below.HandDown;
import io.cascade.ordering.below.TakeBack;
import io.cascade.productordering.fulfilment.ServiceOrdering;
import io.cascade.productordering.productorder.ProductOrder;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What product orders have done by service order management, and how they hear of it. */
@Configuration(proxyBeanMethods = false)
class ServicesBelow {

    @Bean
    HandDown<ProductOrder> orderServices(
            ProductOrderTransactions transactions, ServiceOrdering som, Errands errands, Clock clock) {
        return new HandDown<>(ErrandKinds.ORDER_SERVICES, Party.SOM, transactions, som, errands, clock);
    }

    @Bean
    FollowBelow<ProductOrder, ChildReport> followServiceOrders(
            ProductOrderTransactions transactions, SetAsideWork setAside, Errands errands, Clock clock) {
        return new FollowBelow<>(
                ErrandKinds.ORDER_SERVICES, transactions, setAside, order -> deliver(order, errands), clock);
    }

    static void deliver(ProductOrder order, Errands errands) {
        if (!order.itemsToDeliver().isEmpty()) {
            errands.now(ErrandKinds.DELIVER, order.getId(), order);
        }
    }

    @Bean
    AskAfter<ProductOrder, ChildReport> askAfterServiceOrders(
            ProductOrderTransactions transactions,
            ServiceOrdering som,
            FollowBelow<ProductOrder, ChildReport> follow,
            Errands errands,
            Clock clock) {
        return new AskAfter<>(
                ErrandKinds.ASK_AFTER_SERVICES, ErrandKinds.ORDER_SERVICES, transactions, som, follow, errands, clock);
    }

    @Bean
    TakeBack<ProductOrder, ChildReport> takeBackServices(
            ProductOrderTransactions transactions,
            ServiceOrdering som,
            FollowBelow<ProductOrder, ChildReport> follow,
            Errands errands,
            Clock clock) {
        return new TakeBack<>(ErrandKinds.TAKE_BACK, transactions, som, follow, errands, clock);
    }
}
