package io.cascade.ordering.below;

import io.cascade.kernel.lifecycle.StateChange;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.ordering.order.Intent;
import io.cascade.ordering.order.OrderAggregate;
import io.cascade.ordering.order.OrderRequest;
import io.cascade.ordering.order.Particulars;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An order whose work is done by an order below.
 *
 * @param <R> what is said of an item below
 */
@MappedSuperclass
public abstract class ParentOrder<R> extends OrderAggregate {

    @Embedded
    private @Nullable ChildOrder childOrder;

    private @Nullable String formerChildOrderId;
    private int generation;

    @SuppressWarnings("NullAway.Init")
    protected ParentOrder() {}

    protected ParentOrder(
            String id, OrderRequest request, Particulars particulars, @Nullable Long release, StateChange birth) {
        super(id, request, particulars, release, birth);
        this.generation = 1;
    }

    /** What is handed down, all of it. */
    public abstract Below<? extends ChildItem> below();

    /** Items below have moved: what needs them, and the order, follow. */
    public abstract void follow(List<R> reports, Instant at);

    /** Nobody takes the order below as it is: all that is open is held until that is mended. */
    public abstract void notTaken(Waiting reason);

    /** Lets what is open stand as what is below it does. */
    protected abstract void stand(String cause, Instant at);

    /** Whether it is being found out whether the order can be cancelled. */
    public abstract boolean isCancellationAssessed();

    /** What was handed down is being taken back, or has been. */
    public abstract void withdraw(String cause, Instant at);

    /** It cannot be cancelled, and goes on where it is. */
    public abstract void restore(String reason, Instant at);

    /** Whether it is under way, and nobody wants it cancelled. */
    final boolean isToBeFulfilled() {
        return !isOver() && intent() == Intent.FULFIL && !isCancellationAssessed();
    }

    /** The order below; empty until it is taken there. */
    public final Optional<ChildOrder> childOrder() {
        return Optional.ofNullable(childOrder);
    }

    /** Whether this order below works for it; one that ended before and was replaced does not. */
    public final boolean isChild(String orderId) {
        return childOrder == null
                ? !orderId.equals(formerChildOrderId)
                : childOrder.id().equals(orderId);
    }

    /** Which handing down this is: what ended below without being done may be handed down again, as another order. */
    public final int generation() {
        return generation;
    }

    /** Whether there is work that nobody below has taken yet. */
    public final boolean isToHandDown() {
        return childOrder == null && !below().isEmpty() && isToBeFulfilled();
    }

    /** The work is somebody else's now. */
    public final void handedDown(String child, Instant at) {
        childOrder = ChildOrder.taken(child, at);
        stand("taken below", at);
    }

    /** Nobody below knows the order any more: it is handed down again as the same. */
    public final void childLost(Instant at) {
        childOrder = null;
        below().stream().filter(child -> child.generation() == generation).forEach(child -> child.askAgain(generation));
        stand("lost below", at);
    }

    /** What ended below without being done is to be handed down once more, when nothing else of it is under way there. */
    protected final void askAgainForWhatEnded() {
        var ended = below().ended();
        if (!ended.isEmpty() && !below().isAnyOpen() && isToBeFulfilled()) {
            formerChildOrderId = childOrder == null ? null : childOrder.id();
            childOrder = null;
            generation++;
            ended.forEach(child -> child.askAgain(generation));
        }
    }

    /** What was handed down is not there, so that nothing has to be taken back. */
    final void nothingIsBelow(String cause, Instant at) {
        below().stream().filter(child -> child.childState().isOpen()).forEach(ChildItem::undo);
        withdraw(cause, at);
    }

    /** The order below has been asked to cancel itself. */
    final void cancellationAsked(String task) {
        childOrder = childOrder == null ? null : childOrder.cancelledBy(task);
    }

    final void cancellationRefused(String reason, Instant at) {
        childOrder = childOrder == null ? null : childOrder.cancelledBy(null);
        restore(reason, at);
    }

    /** News of the order below have come, whatever they are. */
    public final void heard(Instant at) {
        childOrder = childOrder == null ? null : childOrder.heard(at);
    }

    /** Nothing had come for long, so it was asked after, and nothing was new. */
    public final void inquired(Instant at) {
        childOrder = childOrder == null ? null : childOrder.inquired(at);
    }
}
