package io.cascade.serviceordering.serviceorder.application;

import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.messaging.errand.Errand;
import io.cascade.messaging.errand.ErrandHandler;
import io.cascade.messaging.errand.Errands;
import io.cascade.messaging.neighbour.RefusedByNeighbour;
import io.cascade.serviceordering.fulfilment.ResourceOrdering;
import io.cascade.serviceordering.serviceorder.ServiceOrder;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Hands planned orders to resource order management, one resource order each. */
@Component
class OrderResources implements ErrandHandler {

    private final OrderTransactions transactions;
    private final ResourceOrdering rom;
    private final Errands errands;
    private final Clock clock;

    OrderResources(OrderTransactions transactions, ResourceOrdering rom, Errands errands, Clock clock) {
        this.transactions = transactions;
        this.rom = rom;
        this.errands = errands;
        this.clock = clock;
    }

    /** What became of a request. */
    private sealed interface Answer {
        record Taken(String resourceOrder) implements Answer {}

        record Refused(String reason) implements Answer {}
    }

    @Override
    public String kind() {
        return ErrandKinds.ORDER_RESOURCES;
    }

    @Override
    public void handle(List<Errand> ordering) {
        transactions.finish(
                ordering,
                order -> order.resourceOrderId().isEmpty() && !order.state().isFinal(),
                this::ask,
                this::note);
    }

    private Answer ask(ServiceOrder order) {
        try {
            return new Answer.Taken(rom.order(order));
        } catch (RefusedByNeighbour e) {
            return new Answer.Refused(String.valueOf(e.getMessage()));
        }
    }

    private void note(ServiceOrder order, Answer answer) {
        switch (answer) {
            case Answer.Taken taken -> order.resourceOrderTaken(taken.resourceOrder(), clock.instant());
            case Answer.Refused refused -> hold(order, refused.reason());
        }
    }

    private void hold(ServiceOrder order, String reason) {
        var now = clock.instant();
        var next = now.plus(errands.pause(RefusedByNeighbour.REST));
        order.resourcesRefused(Waiting.on("ROM", "it refused the resource order with " + reason, now)
                .until(next)
                .unblockedBy("a ROM that takes the order, which is sent again every minute"));
        errands.at(ErrandKinds.ORDER_RESOURCES, order.getId(), next);
    }
}
