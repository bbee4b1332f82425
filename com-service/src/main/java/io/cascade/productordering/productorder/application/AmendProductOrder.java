package io.cascade.productordering.productorder.application;

import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.messaging.errand.Errands;
import io.cascade.productordering.productorder.Amendment;
import io.cascade.productordering.productorder.ProductOrder;
import io.cascade.productordering.productorder.ProductOrderState;
import java.time.Clock;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Changes what may be changed of an order that was taken. A payment lets an order that waits for one go on. */
@Component
public class AmendProductOrder {

    private final ProductOrderTransactions transactions;
    private final Errands errands;
    private final Clock clock;

    AmendProductOrder(ProductOrderTransactions transactions, Errands errands, Clock clock) {
        this.transactions = transactions;
        this.errands = errands;
        this.clock = clock;
    }

    /**
     * @param amend from the order as it is to the attributes that it shall have
     * @throws RequestRefused when there is no such order
     */
    public ProductOrder amend(String id, Function<ProductOrder, Amendment> amend) {
        return transactions.changeOne(id, order -> apply(order, amend.apply(order)));
    }

    private void apply(ProductOrder order, Amendment amended) {
        var before = order.terms().settlement().payments();
        order.amend(amended);
        boolean isPayment = order.terms().settlement().payments().isAnyNewBeside(before);
        if (isPayment && order.state() == ProductOrderState.PENDING && !order.hasBegun()) {
            order.pay(clock.instant());
            if (order.terms().deposit().isPaid()) {
                errands.cancel(ErrandKinds.DEPOSIT_DUE, order.getId());
                errands.now(ErrandKinds.ASSESS, order.getId(), order);
            }
        }
    }
}
