package io.cascade.ordering.below;

import io.cascade.messaging.errand.Errand;
import io.cascade.messaging.errand.ErrandHandler;
import io.cascade.messaging.errand.Errands;
import io.cascade.ordering.aggregate.ErrandTransactions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks after orders below of which nothing has been heard for long, and hands down again what nobody knows there any more.
 *
 * @param <O> the orders that wait
 * @param <R> what is said of an item below
 */
public final class AskAfter<O extends ParentOrder<?, R>, R> implements ErrandHandler {

    private final String kind;
    private final String handDown;
    private final ErrandTransactions<O> transactions;
    private final ManagementBelow<O, R> management;
    private final FollowBelow<O, R> follow;
    private final Errands errands;
    private final Clock clock;

    /**
     * @param kind of the errands that ask for it
     * @param handDown the kind of those that hand an order down
     */
    public AskAfter(
            String kind,
            String handDown,
            ErrandTransactions<O> transactions,
            ManagementBelow<O, R> management,
            FollowBelow<O, R> follow,
            Errands errands,
            Clock clock) {
        this.kind = kind;
        this.handDown = handDown;
        this.transactions = transactions;
        this.management = management;
        this.follow = follow;
        this.errands = errands;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public void handle(List<Errand> asking) {
        var children = transactions.read(asking).stream()
                .filter(order -> !order.isOver())
                .flatMap(order -> order.childOrder().stream())
                .map(ChildOrder::id)
                .toList();
        var news = children.isEmpty() ? Map.<String, List<ChildNews<R>>>of() : management.newsOf(children);
        transactions.finish(
                asking,
                order -> order.childOrder()
                        .map(ChildOrder::id)
                        .filter(child -> children.contains(child) && !order.isOver())
                        .ifPresent(child -> learnOrLose(order, news.get(child))));
    }

    private void learnOrLose(O order, @Nullable List<ChildNews<R>> news) {
        if (news == null) {
            order.childLost(clock.instant());
            errands.now(handDown, order.getId(), order);
            return;
        }
        var known = order.below().latestReport();
        follow.learn(order, news);
        if (order.below().latestReport() > known) {
            order.heard(clock.instant());
        } else {
            order.inquired(clock.instant());
        }
    }
}
