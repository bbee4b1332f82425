package io.cascade.productordering.productorder.application;

import io.cascade.messaging.errand.Errand;
import io.cascade.messaging.errand.ErrandHandler;
import io.cascade.messaging.neighbour.Parallel;
import io.cascade.productordering.fulfilment.CustomerNotification;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells customers that their order is complete. Retried until it works; the order itself never waits for it. */
@Component
class NotifyCustomers implements ErrandHandler {

    private final OrderTransactions transactions;
    private final CustomerNotification notification;

    NotifyCustomers(OrderTransactions transactions, CustomerNotification notification) {
        this.transactions = transactions;
        this.notification = notification;
    }

    @Override
    public String kind() {
        return ErrandKinds.NOTIFY;
    }

    @Override
    public void handle(List<Errand> notifying) {
        Parallel.map(transactions.read(notifying), notification::serviceActive);
        transactions.end(notifying);
    }
}
