package io.cascade.serviceordering.serviceorder.application;

import io.cascade.messaging.errand.Errands;
import io.cascade.serviceordering.serviceorder.ResourceReport;
import io.cascade.serviceordering.serviceorder.ServiceOrder;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lets service orders follow what their resource orders report. */
@Component
public class FollowResourceOrders {

    private final OrderTransactions transactions;
    private final Errands errands;
    private final Clock clock;

    FollowResourceOrders(OrderTransactions transactions, Errands errands, Clock clock) {
        this.transactions = transactions;
        this.errands = errands;
        this.clock = clock;
    }

    /** What a resource order reports about one of its items. */
    public record Report(String serviceOrderId, String resourceOrderId, ResourceReport report) {

        /** The answer to a request of an earlier generation counts no more. */
        boolean isMeantFor(ServiceOrder order) {
            return order.resourceOrderId().stream().allMatch(resourceOrderId::equals);
        }
    }

    /** Runs inside the caller's transaction; reports of one order apply in their order. */
    public void follow(List<Report> reports) {
        Map<String, List<Report>> byOrder = reports.stream()
                .collect(Collectors.groupingBy(Report::serviceOrderId, TreeMap::new, Collectors.toList()));
        transactions.change(byOrder.keySet(), order -> {
            order.heard(clock.instant());
            learn(order, byOrder.getOrDefault(order.getId(), List.of()));
        });
    }

    void learn(ServiceOrder order, List<Report> reports) {
        follow(order, reports);
        if (order.hasServicesMoved()) {
            errands.now(ErrandKinds.WRITE_SERVICES, order.getId(), order);
        }
    }

    private void follow(ServiceOrder order, List<Report> reports) {
        if (order.state().isFinal()) {
            return;
        }
        var current = reports.stream()
                .filter(report -> report.isMeantFor(order))
                .map(Report::report)
                .toList();
        order.follow(current, clock.instant());
    }
}
