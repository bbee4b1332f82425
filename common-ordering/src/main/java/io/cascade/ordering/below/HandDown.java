package io.cascade.ordering.below;

import io.cascade.kernel.lifecycle.Party;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.messaging.errand.Errand;
import io.cascade.messaging.errand.ErrandHandler;
import io.cascade.messaging.errand.Errands;
import io.cascade.messaging.neighbour.RefusedByNeighbour;
import io.cascade.ordering.aggregate.ErrandTransactions;
import java.time.Clock;
import java.util.List;

/**
 * Hands the work of orders to the management below, one order each, until it is taken: what is refused as it is is held, and
 * sent again once a minute.
 *
 * @param <O> the orders
 */
public final class HandDown<O extends ParentOrder<?, ?>> implements ErrandHandler {

    private final String kind;
    private final Party below;
    private final ErrandTransactions<O> transactions;
    private final ManagementBelow<O, ?> management;
    private final Errands errands;
    private final Clock clock;

    /**
     * @param kind of the errands that ask for it
     * @param below who takes the work
     */
    public HandDown(
            String kind,
            Party below,
            ErrandTransactions<O> transactions,
            ManagementBelow<O, ?> management,
            Errands errands,
            Clock clock) {
        this.kind = kind;
        this.below = below;
        this.transactions = transactions;
        this.management = management;
        this.errands = errands;
        this.clock = clock;
    }

    /** What became of a request. */
    private sealed interface Answer {
        record Taken(String childOrder, int generation) implements Answer {}

        record Refused(String reason) implements Answer {}
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public void handle(List<Errand> handing) {
        transactions.finish(handing, ParentOrder::isToHandDown, this::ask, this::note);
    }

    private Answer ask(O order) {
        try {
            return new Answer.Taken(management.order(order), order.generation());
        } catch (RefusedByNeighbour e) {
            return new Answer.Refused(String.valueOf(e.getMessage()));
        }
    }

    private void note(O order, Answer answer) {
        switch (answer) {
            case Answer.Taken taken -> noteTaken(order, taken);
            case Answer.Refused refused -> hold(order, refused.reason());
        }
    }

    /** Somebody else may have noted it meanwhile, and what ended below since may have to be asked for once more. */
    private void noteTaken(O order, Answer.Taken taken) {
        if (order.isOver() || order.childOrder().isPresent()) {
            return;
        }
        if (order.generation() == taken.generation()) {
            order.handedDown(taken.childOrder(), clock.instant());
        } else {
            errands.now(kind, order.getId());
        }
    }

    private void hold(O order, String reason) {
        if (!order.isToHandDown()) {
            return;
        }
        var now = clock.instant();
        var next = now.plus(errands.pause(RefusedByNeighbour.REST));
        order.notTaken(Waiting.on(below, "orderRefused", "it refused the order with " + reason, now)
                .until(next)
                .unblockedBy("a %s that takes the order, which is sent again every minute".formatted(below.words())));
        errands.at(kind, order.getId(), next);
    }
}
