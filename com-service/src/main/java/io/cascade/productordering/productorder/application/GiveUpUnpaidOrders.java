package io.cascade.productordering.productorder.application;

import io.cascade.messaging.errand.Errand;
import io.cascade.messaging.errand.ErrandHandler;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Ends orders whose deposit was not paid in time. */
@Component
class GiveUpUnpaidOrders implements ErrandHandler {

    private final ProductOrderTransactions transactions;
    private final Clock clock;

    GiveUpUnpaidOrders(ProductOrderTransactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return ErrandKinds.DEPOSIT_DUE;
    }

    @Override
    public void handle(List<Errand> due) {
        transactions.finish(due, order -> order.depositOverdue(clock.instant()));
    }
}
