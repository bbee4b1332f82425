package io.cascade.productordering.productorder.application;

import io.cascade.messaging.errand.Errand;
import io.cascade.messaging.errand.ErrandHandler;
import io.cascade.messaging.errand.Errands;
import io.cascade.productordering.productorder.ProductOrder;
import io.cascade.productordering.productorder.application.FollowServiceOrders.Report;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks after service orders of which nothing has been heard for long, and orders again what nobody knows any more. */
@Component
class AskAfterServiceOrders implements ErrandHandler {

    private final OrderTransactions transactions;
    private final ServiceOrderNews som;
    private final FollowServiceOrders followServiceOrders;
    private final Errands errands;
    private final Clock clock;

    AskAfterServiceOrders(
            OrderTransactions transactions,
            ServiceOrderNews som,
            FollowServiceOrders followServiceOrders,
            Errands errands,
            Clock clock) {
        this.transactions = transactions;
        this.som = som;
        this.followServiceOrders = followServiceOrders;
        this.errands = errands;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return ErrandKinds.ASK_AFTER_SERVICES;
    }

    @Override
    public void handle(List<Errand> asking) {
        var serviceOrders = transactions.read(asking).stream()
                .filter(order -> !order.state().isFinal())
                .flatMap(order -> order.serviceOrderId().stream())
                .toList();
        var news = serviceOrders.isEmpty() ? Map.<String, List<Report>>of() : som.of(serviceOrders);
        transactions.finish(
                asking,
                order -> order.serviceOrderId()
                        .filter(serviceOrder -> serviceOrders.contains(serviceOrder)
                                && !order.state().isFinal())
                        .ifPresent(serviceOrder -> learn(order, news.get(serviceOrder))));
    }

    private void learn(ProductOrder order, @Nullable List<Report> reports) {
        if (reports == null) {
            order.serviceOrderLost(clock.instant());
            errands.now(ErrandKinds.ORDER_SERVICES, order.getId(), order);
        } else {
            var known = order.latestReport();
            followServiceOrders.learn(order, reports);
            if (order.latestReport() > known) {
                order.heard(clock.instant());
            } else {
                order.inquired(clock.instant());
            }
        }
    }
}
