package io.cascade.ordering.below;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.lifecycle.StateChange;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.ordering.cancellation.Cancellation;
import io.cascade.ordering.order.Intent;
import io.cascade.ordering.order.OrderLine;
import io.cascade.ordering.order.OrderOfLines;
import io.cascade.ordering.order.OrderRequest;
import io.cascade.ordering.order.Particulars;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An order whose work is done by an order below: handed down, followed, and taken back from there.
 *
 * @param <L> its lines
 * @param <R> what is said of an item below
 */
@MappedSuperclass
public abstract class ParentOrder<L extends OrderLine, R> extends OrderOfLines<L> {

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

    /** Notes a report: the line for which it is news. */
    protected abstract Optional<L> take(R report);

    /** Whether all is there that a line needs from below. */
    protected abstract boolean isBuilt(L line);

    /** Why what has been done can be taken back no more; empty while it can. */
    protected abstract Optional<String> whyNotTakenBack();

    /** Enters the state in which it is found out whether the order can be cancelled. */
    protected abstract void assessCancellation(String cause, Instant at);

    /** Enters the state in which the order goes on after all. */
    protected abstract void goOn(String cause, Instant at);

    /** What is below these lines has moved. */
    protected void moved(Collection<L> lines, Instant at) {
        stand(lines, "moved below", at);
    }

    private void standUnbuilt(String cause, Instant at) {
        stand(openItems().stream().filter(line -> !isBuilt(line)).toList(), cause, at);
    }

    /** Items below have moved: what needs them, and the order, follow. */
    public final void follow(List<R> reports, Instant at) {
        var moved = new LinkedHashSet<L>();
        reports.forEach(report -> take(report).filter(OrderLine::isOpen).ifPresent(moved::add));
        if (isCancellationAssessed() && below().isUndone()) {
            withdraw("cancelled below", at);
        } else if (!moved.isEmpty()) {
            moved(moved, at);
        }
    }

    /** Nobody takes the order below as it is: all that is open is held until that is mended. */
    public final void notTaken(Waiting reason) {
        hold(reason, "refused below");
    }

    /** One of which nothing has been handed down begins anew, and may still be refused; what ended below is ordered again. */
    @Override
    public final void takeUpAgain(Instant at) {
        if (below().isEmpty()) {
            beginAnew("work taken up again", at);
        } else {
            askAgainForWhatEnded();
            stand(items(), "work taken up again", at);
        }
    }

    /** Somebody wants it cancelled. What was handed down has to be taken back there first. */
    public final Cancellation cancel(Instant at) {
        if (isOver()) {
            return tooLate((Enum<?>) state());
        }
        if (state().isBeingCancelled()) {
            return new Cancellation.UnderWay();
        }
        var objection = whyNotTakenBack();
        if (objection.isPresent()) {
            return new Cancellation.Refused(objection.get());
        }
        assessCancellation("cancel task", at);
        if (below().isAnyOpen()) {
            stand(items(), "cancel task", at);
        } else {
            withdraw("nothing is below", at);
        }
        return isOver() ? new Cancellation.Done() : new Cancellation.UnderWay();
    }

    /** What was handed down is being taken back, or has been. */
    public final void withdraw(String cause, Instant at) {
        turnBack();
        standAs(standingOfLines(), cause, at);
        stand(items(), cause, at);
    }

    /** It cannot be cancelled, and goes on where it is. */
    public final void restore(String reason, Instant at) {
        goOn("cancellation refused", at);
        stand(items(), "cancellation refused", at);
        conclude(new Cancellation.Refused(reason));
    }

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
        standUnbuilt("taken below", at);
    }

    /** Nobody below knows the order any more: it is handed down again as the same. */
    public final void childLost(Instant at) {
        childOrder = null;
        below().stream().filter(child -> child.generation() == generation).forEach(child -> child.askAgain(generation));
        standUnbuilt("lost below", at);
    }

    /** What ended below without being done is to be handed down once more, when nothing else of it is under way there. */
    private void askAgainForWhatEnded() {
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

    @Override
    public final int parts() {
        return super.parts() + below().children().size();
    }

    @Override
    public Stream<JsonDocument> documents() {
        return Stream.concat(super.documents(), below().stream().flatMap(ChildItem::documents));
    }
}
