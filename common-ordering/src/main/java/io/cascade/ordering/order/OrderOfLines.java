package io.cascade.ordering.order;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.lifecycle.Standing;
import io.cascade.kernel.lifecycle.StateChange;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.ordering.cancellation.Cancellation;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An order that stands where its lines stand. Which states there are, and the door through which they are written, are each
 * order's own.
 *
 * @param <L> the lines, called items on the wire
 */
@MappedSuperclass
public abstract class OrderOfLines<L extends OrderLine> extends OrderAggregate {

    @SuppressWarnings("NullAway.Init")
    protected OrderOfLines() {}

    protected OrderOfLines(
            String id, OrderRequest request, Particulars particulars, @Nullable Long release, StateChange birth) {
        super(id, request, particulars, release, birth);
    }

    public abstract OrderState state();

    protected abstract List<L> lines();

    /** Enters the state of an order whose lines stand like this. */
    protected abstract void standAs(Standing lines, String cause, Instant at);

    /** Notes a move of the order that is allowed. */
    protected final <S extends Enum<S> & OrderState> void moves(S from, S to, String cause, Instant at) {
        record(new StateChange(null, from, to, cause, at));
        if (to.isFinal()) {
            ended(at);
            if (from.isBeingCancelled()) {
                conclude(to.isCancelled() ? new Cancellation.Done() : tooLate(to));
            }
        }
    }

    /** Lets open lines stand as what is below them does, and the order as its lines. */
    protected final void stand(Collection<L> lines, String cause, Instant at) {
        lines.stream().filter(OrderLine::isOpen).forEach(line -> line.stand(cause, at));
        rollUp(cause, at);
    }

    /** Lets all open lines wait for what only somebody else can mend. */
    protected final void hold(Waiting reason, String cause) {
        openItems().forEach(line -> line.hold(reason, cause));
        rollUp(cause, reason.since());
    }

    /** Lets all open lines begin anew, of which nothing has been handed down. */
    protected final void beginAnew(String cause, Instant at) {
        openItems().forEach(line -> line.beginAnew(cause, at));
        rollUp(cause, at);
    }

    /** Whether an order can be cancelled is a question of its own, which no move of a line answers. */
    protected final void rollUp(String cause, Instant at) {
        if (!isCancellationAssessed()) {
            standAs(standingOfLines(), cause, at);
        }
    }

    protected final Standing standingOfLines() {
        return Standing.of(lines().stream().map(OrderLine::standing).toList());
    }

    @Override
    public final void setAside(Waiting reason) {
        hold(reason, "work set aside");
    }

    @Override
    public final boolean isOver() {
        return state().isFinal();
    }

    /** Whether it is being found out whether the order can be cancelled. */
    public final boolean isCancellationAssessed() {
        return state().isCancellationAssessed();
    }

    public final List<L> items() {
        return List.copyOf(lines());
    }

    public final List<L> openItems() {
        return lines().stream().filter(OrderLine::isOpen).toList();
    }

    /**
     * The line of this id.
     *
     * @throws IllegalArgumentException when the order has no such line
     */
    public final L item(String itemId) {
        return lines().stream()
                .filter(line -> line.itemId().equals(itemId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("order %s has no item %s".formatted(getId(), itemId)));
    }

    @Override
    public int parts() {
        return lines().size();
    }

    @Override
    public Stream<JsonDocument> documents() {
        return Stream.concat(
                Stream.of(particulars().carried()), lines().stream().flatMap(OrderLine::documents));
    }
}
