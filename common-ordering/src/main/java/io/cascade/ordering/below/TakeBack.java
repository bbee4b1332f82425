package io.cascade.ordering.below;

import io.cascade.messaging.errand.Errand;
import io.cascade.messaging.errand.ErrandHandler;
import io.cascade.messaging.errand.Errands;
import io.cascade.messaging.neighbour.RefusedByNeighbour;
import io.cascade.ordering.aggregate.ErrandTransactions;
import io.cascade.ordering.cancellation.Cancellation;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Has the management below cancel what orders handed down, and finds out how that ends. What may be on its way down, with
 * nobody knowing, is handed down to the end first: only what is known below can be cancelled there.
 *
 * @param <O> the orders that are to be cancelled
 * @param <R> what is said of an item below
 */
public final class TakeBack<O extends ParentOrder<?, R>, R> implements ErrandHandler {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final String kind;
    private final ErrandTransactions<O> transactions;
    private final ManagementBelow<O, R> management;
    private final FollowBelow<O, R> follow;
    private final Errands errands;
    private final Clock clock;

    /** @param kind of the errands that ask for it */
    public TakeBack(
            String kind,
            ErrandTransactions<O> transactions,
            ManagementBelow<O, R> management,
            FollowBelow<O, R> follow,
            Errands errands,
            Clock clock) {
        this.kind = kind;
        this.transactions = transactions;
        this.management = management;
        this.follow = follow;
        this.errands = errands;
        this.clock = clock;
    }

    /** What was found out below. */
    private sealed interface Finding {

        /** Nobody works for the order. */
        record Nobody() implements Finding {}

        /** The order below was asked to cancel itself. */
        record Asked(String childOrder, String task) implements Finding {}

        /** It will not be asked to cancel itself. */
        record Unasked(String childOrder, String reason) implements Finding {}

        record Told<R>(
                String childOrder,
                Cancellation outcome,
                @Nullable List<ChildNews<R>> news) implements Finding {}
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public void handle(List<Errand> wished) {
        transactions.finish(wished, ParentOrder::isCancellationAssessed, this::find, this::note);
    }

    private Finding find(O order) {
        var task = order.childOrder().map(ChildOrder::cancelTaskId);
        return task.isPresent() ? told(order, task.get()) : asked(order);
    }

    private Finding asked(O order) {
        String child;
        try {
            child = order.childOrder().map(ChildOrder::id).orElseGet(() -> management.order(order));
        } catch (RefusedByNeighbour nobodyTakesIt) {
            return new Finding.Nobody();
        }
        try {
            return new Finding.Asked(child, management.cancel(order, child));
        } catch (RefusedByNeighbour e) {
            return new Finding.Unasked(child, String.valueOf(e.getMessage()));
        }
    }

    /** The outcome first: news that are read after it show what it has done. */
    private Finding told(O order, String task) {
        var outcome = management.cancellation(task);
        var child = order.childOrder().map(ChildOrder::id).orElseThrow();
        return new Finding.Told<>(
                child, outcome, management.newsOf(List.of(child)).get(child));
    }

    @SuppressWarnings("unchecked")
    private void note(O order, Finding finding) {
        if (!order.isCancellationAssessed()) {
            return;
        }
        switch (finding) {
            case Finding.Nobody nobody -> nothingIsBelow(order);
            case Finding.Unasked unasked -> noteUnasked(order, unasked);
            case Finding.Asked asked -> noteAsked(order, asked);
            case Finding.Told<?> told -> noteTold(order, (Finding.Told<R>) told);
        }
        if (order.isCancellationAssessed()) {
            errands.at(kind, order.getId(), clock.instant().plus(errands.pause(pauseAfter(order))));
        }
    }

    private void noteAsked(O order, Finding.Asked asked) {
        noteChild(order, asked.childOrder());
        if (isChild(order, asked.childOrder())) {
            order.cancellationAsked(asked.task());
        }
    }

    private void noteUnasked(O order, Finding.Unasked unasked) {
        noteChild(order, unasked.childOrder());
        goOn(order, unasked.reason());
    }

    private void noteChild(O order, String child) {
        if (order.childOrder().isEmpty()) {
            order.handedDown(child, clock.instant());
        }
    }

    private static boolean isChild(ParentOrder<?, ?> order, String child) {
        return order.childOrder().map(ChildOrder::id).filter(child::equals).isPresent();
    }

    private void noteTold(O order, Finding.Told<R> told) {
        var news = told.news();
        if (!isChild(order, told.childOrder())) {
            return; // it was replaced meanwhile, and the one now is asked about next
        }
        if (news == null) {
            nothingIsBelow(order);
            return;
        }
        follow.learn(order, news);
        if (order.isCancellationAssessed() && told.outcome() instanceof Cancellation.Refused refused) {
            goOn(order, refused.reason());
        } else {
            order.inquired(clock.instant());
        }
    }

    /** What is done stays done, though nobody knows any more who did it. */
    private void nothingIsBelow(O order) {
        if (order.below().isAnyDone()) {
            goOn(order, "parts of it are built already, and what is built cannot be taken back yet");
            return;
        }
        order.nothingIsBelow("nothing is below", clock.instant());
        follow.learn(order, List.of());
    }

    private void goOn(O order, String reason) {
        order.cancellationRefused(reason, clock.instant());
        follow.learn(order, List.of());
    }

    /** Most often it is known at once; the longer it is not, the longer the pauses. */
    private Duration pauseAfter(O order) {
        int inquiries = order.childOrder().map(ChildOrder::inquiries).orElse(0);
        var doubled = Duration.ofSeconds(1L << Math.min(inquiries, 6));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
