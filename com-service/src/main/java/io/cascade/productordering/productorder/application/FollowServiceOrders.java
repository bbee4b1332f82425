package io.cascade.productordering.productorder.application;

import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.messaging.errand.Errands;
import io.cascade.productordering.productorder.ProductOrder;
import io.cascade.productordering.productorder.ProductOrderItem;
import io.cascade.productordering.productorder.ProductOrderItemState;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lets product orders follow what their service orders report. */
@Component
public class FollowServiceOrders {

    private final OrderTransactions transactions;
    private final Errands errands;
    private final Clock clock;

    FollowServiceOrders(OrderTransactions transactions, Errands errands, Clock clock) {
        this.transactions = transactions;
        this.errands = errands;
        this.clock = clock;
    }

    /** What a service order reports about some of its items. */
    public sealed interface Report {

        String productOrderId();

        Set<String> serviceItemIds();

        /** The service order's version at the time; 0 when it told none. */
        long version();

        record Completed(String productOrderId, Set<String> serviceItemIds, long version) implements Report {}

        record Resumed(String productOrderId, Set<String> serviceItemIds, long version) implements Report {}

        record Blocked(
                String productOrderId,
                Set<String> serviceItemIds,
                long version,
                ProductOrderItemState as,
                Waiting reason)
                implements Report {}
    }

    /** Runs inside the caller's transaction; reports of one order apply in their order. */
    public void follow(List<Report> reports) {
        Map<String, List<Report>> byOrder = reports.stream()
                .collect(Collectors.groupingBy(Report::productOrderId, TreeMap::new, Collectors.toList()));
        transactions.change(byOrder.keySet(), order -> {
            order.heard(clock.instant());
            learn(order, byOrder.getOrDefault(order.getId(), List.of()));
        });
    }

    void learn(ProductOrder order, List<Report> reports) {
        reports.forEach(report -> apply(order, report));
        if (order.items().stream().anyMatch(ProductOrderItem::awaitsProduct)) {
            errands.now(ErrandKinds.DELIVER, order.getId(), order);
        }
    }

    private void apply(ProductOrder order, Report report) {
        if (order.state().isFinal()) {
            return;
        }
        switch (report) {
            case Report.Completed done ->
                order.serviceItemsCompleted(done.serviceItemIds(), done.version(), clock.instant());
            case Report.Resumed resumed ->
                order.serviceItemsResumed(resumed.serviceItemIds(), resumed.version(), clock.instant());
            case Report.Blocked blocked ->
                order.serviceItemsBlocked(blocked.serviceItemIds(), blocked.version(), blocked.as(), blocked.reason());
        }
    }
}
