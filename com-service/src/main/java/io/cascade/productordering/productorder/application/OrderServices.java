package io.cascade.productordering.productorder.application;

import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.messaging.errand.Errand;
import io.cascade.messaging.errand.ErrandHandler;
import io.cascade.messaging.errand.Errands;
import io.cascade.messaging.neighbour.RefusedByNeighbour;
import io.cascade.productordering.fulfilment.ServiceOrdering;
import io.cascade.productordering.productorder.ProductOrder;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Hands decomposed orders to service order management, one service order each. */
@Component
class OrderServices implements ErrandHandler {

    private final OrderTransactions transactions;
    private final ServiceOrdering som;
    private final Errands errands;
    private final Clock clock;

    OrderServices(OrderTransactions transactions, ServiceOrdering som, Errands errands, Clock clock) {
        this.transactions = transactions;
        this.som = som;
        this.errands = errands;
        this.clock = clock;
    }

    /** What became of a request. */
    private sealed interface Answer {
        record Taken(String serviceOrder) implements Answer {}

        record Refused(String reason) implements Answer {}
    }

    @Override
    public String kind() {
        return ErrandKinds.ORDER_SERVICES;
    }

    @Override
    public void handle(List<Errand> ordering) {
        transactions.finish(
                ordering,
                order -> order.serviceOrderId().isEmpty() && !order.state().isFinal(),
                this::ask,
                this::note);
    }

    private Answer ask(ProductOrder order) {
        try {
            return new Answer.Taken(som.order(order));
        } catch (RefusedByNeighbour e) {
            return new Answer.Refused(String.valueOf(e.getMessage()));
        }
    }

    private void note(ProductOrder order, Answer answer) {
        switch (answer) {
            case Answer.Taken taken -> order.serviceOrderTaken(taken.serviceOrder(), clock.instant());
            case Answer.Refused refused -> hold(order, refused.reason());
        }
    }

    private void hold(ProductOrder order, String reason) {
        var now = clock.instant();
        var next = now.plus(errands.pause(RefusedByNeighbour.REST));
        order.servicesRefused(Waiting.on("SOM", "it refused the service order with " + reason, now)
                .until(next)
                .unblockedBy("a SOM that takes the order, which is sent again every minute"));
        errands.at(ErrandKinds.ORDER_SERVICES, order.getId(), next);
    }
}
