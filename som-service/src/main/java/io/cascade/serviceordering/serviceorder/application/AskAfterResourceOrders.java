package io.cascade.serviceordering.serviceorder.application;

import io.cascade.messaging.errand.Errand;
import io.cascade.messaging.errand.ErrandHandler;
import io.cascade.messaging.errand.Errands;
import io.cascade.serviceordering.serviceorder.ServiceOrder;
import io.cascade.serviceordering.serviceorder.application.FollowResourceOrders.Report;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks after resource orders of which nothing has been heard for long, and orders again what nobody knows any more. */
@Component
class AskAfterResourceOrders implements ErrandHandler {

    private final OrderTransactions transactions;
    private final ResourceOrderNews rom;
    private final FollowResourceOrders followResourceOrders;
    private final Errands errands;
    private final Clock clock;

    AskAfterResourceOrders(
            OrderTransactions transactions,
            ResourceOrderNews rom,
            FollowResourceOrders followResourceOrders,
            Errands errands,
            Clock clock) {
        this.transactions = transactions;
        this.rom = rom;
        this.followResourceOrders = followResourceOrders;
        this.errands = errands;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return ErrandKinds.ASK_AFTER_RESOURCES;
    }

    @Override
    public void handle(List<Errand> asking) {
        var resourceOrders = transactions.read(asking).stream()
                .filter(order -> !order.state().isFinal())
                .flatMap(order -> order.resourceOrderId().stream())
                .toList();
        var news = resourceOrders.isEmpty() ? Map.<String, List<Report>>of() : rom.of(resourceOrders);
        transactions.finish(
                asking,
                order -> order.resourceOrderId()
                        .filter(resourceOrder -> resourceOrders.contains(resourceOrder)
                                && !order.state().isFinal())
                        .ifPresent(resourceOrder -> learn(order, news.get(resourceOrder))));
    }

    private void learn(ServiceOrder order, @Nullable List<Report> reports) {
        if (reports == null) {
            order.resourceOrderLost(clock.instant());
            errands.now(ErrandKinds.ORDER_RESOURCES, order.getId(), order);
        } else {
            var known = order.latestReport();
            followResourceOrders.learn(order, reports);
            if (order.latestReport() > known) {
                order.heard(clock.instant());
            } else {
                order.inquired(clock.instant());
            }
        }
    }
}
