package io.cascade.serviceordering.serviceorder.application;

import io.cascade.kernel.lifecycle.Party;
import io.cascade.messaging.errand.Errands;
import io.cascade.messaging.errand.SetAsideWork;
import io.cascade.ordering.below.AskAfter;
import io.cascade.ordering.below.FollowBelow;
import io.cascade.ordering.below.HandDown;
import io.cascade.ordering.below.TakeBack;
import io.cascade.serviceordering.fulfilment.ResourceOrdering;
import io.cascade.serviceordering.serviceorder.ResourceReport;
import io.cascade.serviceordering.serviceorder.ServiceOrder;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What service orders have done by resource order management, and how they hear of it. */
@Configuration(proxyBeanMethods = false)
class ResourcesBelow {

    @Bean
    HandDown<ServiceOrder> orderResources(
            ServiceOrderTransactions transactions, ResourceOrdering rom, Errands errands, Clock clock) {
        return new HandDown<>(ErrandKinds.ORDER_RESOURCES, Party.ROM, transactions, rom, errands, clock);
    }

    @Bean
    FollowBelow<ServiceOrder, ResourceReport> followResourceOrders(
            ServiceOrderTransactions transactions, SetAsideWork setAside, Errands errands, Clock clock) {
        return new FollowBelow<>(
                ErrandKinds.ORDER_RESOURCES, transactions, setAside, order -> writeServices(order, errands), clock);
    }

    static void writeServices(ServiceOrder order, Errands errands) {
        if (order.hasServicesMoved()) {
            errands.now(ErrandKinds.WRITE_SERVICES, order.getId(), order);
        }
    }

    @Bean
    AskAfter<ServiceOrder, ResourceReport> askAfterResourceOrders(
            ServiceOrderTransactions transactions,
            ResourceOrdering rom,
            FollowBelow<ServiceOrder, ResourceReport> follow,
            Errands errands,
            Clock clock) {
        return new AskAfter<>(
                ErrandKinds.ASK_AFTER_RESOURCES,
                ErrandKinds.ORDER_RESOURCES,
                transactions,
                rom,
                follow,
                errands,
                clock);
    }

    @Bean
    TakeBack<ServiceOrder, ResourceReport> takeBackResources(
            ServiceOrderTransactions transactions,
            ResourceOrdering rom,
            FollowBelow<ServiceOrder, ResourceReport> follow,
            Errands errands,
            Clock clock) {
        return new TakeBack<>(ErrandKinds.TAKE_BACK, transactions, rom, follow, errands, clock);
    }
}
