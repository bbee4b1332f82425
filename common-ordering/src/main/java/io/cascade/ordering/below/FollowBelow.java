package io.cascade.ordering.below;

import io.cascade.messaging.errand.SetAsideWork;
import io.cascade.ordering.aggregate.AggregateTransactions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Lets orders follow what the orders below them report.
 *
 * @param <O> the orders that wait
 * @param <R> what is said of an item below
 */
public final class FollowBelow<O extends ParentOrder<?, R>, R> {

    private final String handDown;
    private final AggregateTransactions<O> transactions;
    private final SetAsideWork setAside;
    private final Consumer<O> moved;
    private final Clock clock;

    /**
     * @param handDown the kind of the errands that hand an order down
     * @param moved asks for what is due once an order has followed
     */
    public FollowBelow(
            String handDown,
            AggregateTransactions<O> transactions,
            SetAsideWork setAside,
            Consumer<O> moved,
            Clock clock) {
        this.handDown = handDown;
        this.transactions = transactions;
        this.setAside = setAside;
        this.moved = moved;
        this.clock = clock;
    }

    /** Runs inside the caller's transaction; reports to one order apply in their order. */
    public void follow(List<ChildNews<R>> news) {
        Map<String, List<ChildNews<R>>> byOrder =
                news.stream().collect(Collectors.groupingBy(ChildNews::orderId, TreeMap::new, Collectors.toList()));
        transactions.change(byOrder.keySet(), order -> {
            order.heard(clock.instant());
            learn(order, byOrder.getOrDefault(order.getId(), List.of()));
        });
    }

    /** Lets one order follow, inside the caller's transaction. */
    void learn(O order, List<ChildNews<R>> news) {
        if (order.isOver()) {
            return;
        }
        var reports = news.stream()
                .filter(one -> order.isChild(one.childOrderId()))
                .map(ChildNews::report)
                .toList();
        order.follow(reports, clock.instant());
        moved.accept(order);
        leaveWhatEndedToOperations(order);
    }

    /** What ended below is done by nobody: somebody decides whether it is asked for once more. */
    private void leaveWhatEndedToOperations(O order) {
        var below = order.below();
        if (order.isToBeFulfilled() && !below.isAnyOpen() && !below.ended().isEmpty()) {
            var ended = below.ended().stream().map(ChildItem::itemId).collect(Collectors.joining(", "));
            setAside.leave(handDown, order.getId(), "the order below ended without having done " + ended);
        }
    }
}
