package io.cascade.productordering.productorder.application;

import io.cascade.messaging.errand.Errand;
import io.cascade.messaging.errand.ErrandHandler;
import io.cascade.messaging.errand.Errands;
import io.cascade.messaging.neighbour.Parallel;
import io.cascade.messaging.neighbour.Parallel.Attempt;
import io.cascade.messaging.neighbour.RefusedByNeighbour;
import io.cascade.messaging.trouble.Troubles;
import io.cascade.productordering.fulfilment.CustomerNotification;
import io.cascade.productordering.productorder.ProductOrder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells customers that their order is complete. Retried until it works; the order itself never waits for it. A notice that
 * is refused as it is stands among the troubles of the service, and is tried again once a minute.
 */
@Component
class NotifyCustomers implements ErrandHandler {

    private final ProductOrderTransactions transactions;
    private final CustomerNotification notification;
    private final Errands errands;
    private final Troubles troubles;

    NotifyCustomers(
            ProductOrderTransactions transactions,
            CustomerNotification notification,
            Errands errands,
            Troubles troubles) {
        this.transactions = transactions;
        this.notification = notification;
        this.errands = errands;
        this.troubles = troubles;
    }

    @Override
    public String kind() {
        return ErrandKinds.NOTIFY;
    }

    @Override
    public void handle(List<Errand> notifying) {
        var refusals = new HashMap<String, RefusedByNeighbour>();
        var failures = new LinkedHashMap<String, RuntimeException>();
        for (var attempt : Parallel.attempt(transactions.read(notifying), notification::serviceActive)) {
            switch (attempt) {
                case Attempt.Succeeded<ProductOrder, String> told ->
                    troubles.over(noticeOf(told.input().getId()));
                case Attempt.Failed<ProductOrder, String> failed -> {
                    var order = failed.input().getId();
                    if (failed.failure() instanceof RefusedByNeighbour refusal) {
                        refusals.put(order, refusal);
                    } else {
                        failures.put(order, failed.failure());
                    }
                }
            }
        }
        notifying.forEach(errand -> refused(errand, refusals.get(errand.subject())));
        transactions.end(
                notifying.stream()
                        .filter(errand -> !refusals.containsKey(errand.subject()))
                        .toList(),
                failures);
    }

    private void refused(Errand errand, @Nullable RefusedByNeighbour refusal) {
        if (refusal != null) {
            troubles.failed(noticeOf(errand.subject()), refusal);
            errands.again(errand, errands.pause(RefusedByNeighbour.REST));
        }
    }

    private static String noticeOf(String order) {
        return "notice to the customer of order " + order;
    }
}
