package io.cascade.resourceordering.resourceorder;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.lifecycle.StateChange;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.ordering.cancellation.Cancellation;
import io.cascade.ordering.order.Intent;
import io.cascade.ordering.order.OrderAggregate;
import io.cascade.ordering.order.OrderDraft;
import io.cascade.ordering.order.OrderRequest;
import io.cascade.ordering.order.Particulars;
import io.cascade.ordering.order.Refusal;
import io.cascade.resourceordering.allocation.AllocatedResource;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

/**
 * A resource order (TMF652): resource-facing services to build, in the order that their dependencies allow. Every change
 * is one of its verbs; each state is written through one door that checks the lifecycle and keeps the chronicle.
 */
@Entity
@Table(name = "resource_order")
public class ResourceOrder extends OrderAggregate {

    @Enumerated(EnumType.STRING)
    private ResourceOrderState state;

    @Embedded
    private @Nullable Parent parent;

    private @Nullable Instant startDate;

    @OneToMany(
            mappedBy = "order",
            cascade = {CascadeType.PERSIST, CascadeType.REMOVE})
    @OrderBy("position")
    private List<ResourceOrderItem> items = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ResourceOrder() {}

    private ResourceOrder(String id, Draft draft, Instant at) {
        super(
                id,
                draft.request(),
                draft.particulars(),
                draft.catalogRelease(),
                new StateChange(null, null, ResourceOrderState.LIFECYCLE.start(), "placed", at));
        this.parent = draft.parent();
        this.state = ResourceOrderState.LIFECYCLE.start();
    }

    /**
     * An order as it was sent.
     *
     * @param catalogRelease the release to plan with; absent for the current one
     */
    public record Draft(
            OrderRequest request,
            Particulars particulars,
            @Nullable Parent parent,
            @Nullable Long catalogRelease,
            List<ResourceOrderItem.Draft> items)
            implements OrderDraft {}

    public static ResourceOrder place(String id, Draft draft, Instant at) {
        var order = new ResourceOrder(id, draft, at);
        for (var item : draft.items()) {
            order.items.add(new ResourceOrderItem(order, item, order.items.size() + 1));
        }
        var dependencies = order.work().dependencies();
        order.items.forEach(item -> item.waitFor(Waits.toBegin(dependencies.openBefore(item), at)));
        return order;
    }

    public void refuse(List<Refusal> reasons, Instant at) {
        refusedFor(reasons);
        work().open().forEach(item -> item.finish(ResourceOrderItemState.REJECTED, "refused", at));
        enter(ResourceOrderState.REJECTED, reasons.getFirst().code(), at);
    }

    /** Pins the order to the release that it is built with. */
    public void planWith(long release) {
        pinTo(release);
    }

    /** The item has its resources, and the network is told next. */
    public void activating(
            ResourceOrderItem item, Map<String, Object> late, List<AllocatedResource> allocated, Waiting reason) {
        item.activating(late, allocated, reason);
        startDate = startDate == null ? reason.since() : startDate;
        rollUp("resources reserved", reason.since());
    }

    public void hold(ResourceOrderItem item, Waiting reason, String cause) {
        item.hold(reason, cause);
        rollUp(cause, reason.since());
    }

    /** The network is at work on items after all, whatever held them. */
    public void underWay(List<ResourceOrderItem> heard, Waiting reason) {
        heard.stream()
                .filter(item -> item.state() == ResourceOrderItemState.HELD)
                .forEach(item -> item.takeUpAgain(reason));
        rollUp("the network is at work", reason.since());
    }

    /** The item is done; whatever waited only for it may start. */
    public void complete(ResourceOrderItem item, List<AllocatedResource> activated, Instant at) {
        item.complete(activated, at);
        work().dependencies().freedBy(item).forEach(freed -> freed.ready(Waits.onReservation(at)));
        rollUp("item activated", at);
    }

    /** Somebody wants it cancelled, which it can be until the network is told of it. What is reserved has to be given back. */
    public Cancellation cancel(Instant at) {
        if (state.isFinal()) {
            return tooLate(state);
        }
        if (state.isBeingCancelled()) {
            return new Cancellation.UnderWay();
        }
        if (work().isCommanded()) {
            return new Cancellation.Refused(
                    "the network was told to build parts of it already, and what is there cannot be taken back yet");
        }
        enter(ResourceOrderState.ASSESSING_CANCELLATION, "cancel task", at);
        turnBack();
        enter(ResourceOrderState.PENDING_CANCELLATION, "the network was told nothing", at);
        work().open().forEach(item -> item.giveBack(Waits.onRelease(at)));
        return new Cancellation.UnderWay();
    }

    /** Nothing is reserved for it any more. */
    public void givenBack(Instant at) {
        work().open().forEach(item -> item.finish(ResourceOrderItemState.CANCELLED, "given back", at));
        rollUp("given back", at);
    }

    /** What is reserved for it cannot be given back as things are. */
    public void notGivenBack(Waiting reason) {
        work().open().forEach(item -> item.giveBack(reason));
    }

    /** Whether it is still to be built, and nobody wants it cancelled. */
    public boolean isToBeBuilt() {
        return intent() == Intent.FULFIL && !state.isFinal();
    }

    private void rollUp(String cause, Instant at) {
        enter(ResourceOrderState.of(intent(), work().standing()), cause, at);
    }

    private void enter(ResourceOrderState next, String cause, Instant at) {
        if (state == next) {
            return;
        }
        ResourceOrderState.LIFECYCLE.check(state, next, getId(), cause);
        record(new StateChange(null, state, next, cause, at));
        if (state.isBeingCancelled() && next.isFinal()) {
            conclude(next == ResourceOrderState.CANCELLED ? new Cancellation.Done() : tooLate(next));
        }
        state = next;
        if (next.isFinal()) {
            ended(at);
        }
    }

    void itemMoved(StateChange change) {
        record(change);
    }

    @Override
    public void setAside(Waiting reason) {
        work().open().forEach(item -> item.hold(reason, "work set aside"));
        rollUp("work set aside", reason.since());
    }

    /** One that has not begun is checked anew, and may still be refused. */
    @Override
    public void takeUpAgain(Instant at) {
        var dependencies = work().dependencies();
        work().held().forEach(item -> item.takeUpAgain(Waits.toBegin(dependencies.openBefore(item), at)));
        rollUp("work taken up again", at);
    }

    /** Whether it has still to be checked before anything is done for it. */
    public boolean isToCheck() {
        return state == ResourceOrderState.ACKNOWLEDGED || state == ResourceOrderState.PENDING && startDate == null;
    }

    @Override
    public boolean isOver() {
        return state.isFinal();
    }

    @Override
    public int parts() {
        return items.size();
    }

    @Override
    public Stream<JsonDocument> documents() {
        return Stream.concat(Stream.of(particulars().carried()), items.stream().flatMap(ResourceOrderItem::documents));
    }

    @Override
    public void loadWhole() {
        Hibernate.initialize(items);
    }

    public List<ResourceOrderItem> items() {
        return List.copyOf(items);
    }

    public Work work() {
        return new Work(items);
    }

    public ResourceOrderState state() {
        return state;
    }

    public Optional<Parent> parent() {
        return Optional.ofNullable(parent);
    }

    /** When the network was first told of it. */
    public Optional<Instant> startDate() {
        return Optional.ofNullable(startDate);
    }
}
