package io.cascade.resourceordering.resourceorder;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.lifecycle.StateChange;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.kernel.persistence.GivenId;
import io.cascade.resourceordering.allocation.AllocatedResource;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One resource-facing service to build from resources: what was ordered, what is there of it, and how far the work has come.
 * It changes only through its order.
 */
@Entity
@Table(name = "resource_order_item")
public class ResourceOrderItem extends GivenId {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id", updatable = false)
    private ResourceOrder order;

    @Column(updatable = false)
    private int position;

    @Embedded
    private OrderedItem line;

    @Embedded
    private Holding holding;

    private int generation;

    @Enumerated(EnumType.STRING)
    private ItemPhase phase;

    @Enumerated(EnumType.STRING)
    private ResourceOrderItemState state;

    @Embedded
    private @Nullable Waiting waiting;

    @SuppressWarnings("NullAway.Init")
    protected ResourceOrderItem() {}

    ResourceOrderItem(ResourceOrder order, Draft draft, int position) {
        super(order.getId() + "/" + draft.line().itemId());
        this.order = order;
        this.position = position;
        this.line = draft.line();
        this.holding = Holding.nothing(draft.characteristics());
        this.generation = 1;
        this.phase = predecessors().isEmpty() ? ItemPhase.ALLOCATING : ItemPhase.LIFECYCLE.start();
        this.state = ResourceOrderItemState.LIFECYCLE.start();
    }

    /** An item as it was sent. */
    public record Draft(OrderedItem line, Map<String, Object> characteristics) {}

    void waitFor(Waiting reason) {
        waiting = reason;
    }

    void ready(Waiting reason) {
        enter(ItemPhase.ALLOCATING);
        waiting = reason;
    }

    void activating(Map<String, Object> late, List<AllocatedResource> allocated, Waiting reason) {
        holding = holding.knowing(late).of(allocated);
        enter(ItemPhase.ACTIVATING);
        waiting = reason;
        enter(ResourceOrderItemState.IN_PROGRESS, "resources reserved", reason.since());
    }

    /** A hold that goes on for the same reason keeps the moment when it began. Whoever wants the order cancelled waits too. */
    void hold(Waiting reason, String cause) {
        waiting = reason.continuing(waiting);
        enter(state.isBeingCancelled() ? state : ResourceOrderItemState.HELD, cause, reason.since());
    }

    /** What is reserved for it is being given back. */
    void giveBack(Waiting reason) {
        waiting = reason.continuing(waiting);
        enter(ResourceOrderItemState.PENDING_CANCELLATION, "cancel task", reason.since());
    }

    /** What the network was told of goes on, everything else is pending again. */
    void takeUpAgain(Waiting reason) {
        waiting = reason;
        var next = phase == ItemPhase.ACTIVATING ? ResourceOrderItemState.IN_PROGRESS : ResourceOrderItemState.PENDING;
        enter(next, "work taken up again", reason.since());
    }

    void complete(List<AllocatedResource> activated, Instant at) {
        holding = holding.of(activated);
        enter(ItemPhase.DONE);
        finish(ResourceOrderItemState.COMPLETED, "activated and read back", at);
    }

    void finish(ResourceOrderItemState next, String cause, Instant at) {
        waiting = null;
        enter(next, cause, at);
    }

    private void enter(ItemPhase next) {
        ItemPhase.LIFECYCLE.check(phase, next, getId(), "its work goes on");
        phase = next;
    }

    private void enter(ResourceOrderItemState next, String cause, Instant at) {
        if (state == next) {
            return;
        }
        ResourceOrderItemState.LIFECYCLE.check(state, next, getId(), cause);
        order.itemMoved(new StateChange(itemId(), state, next, cause, at));
        state = next;
    }

    public boolean isOpen() {
        return !state.isFinal();
    }

    public boolean isIn(ItemPhase wanted) {
        return isOpen() && phase == wanted;
    }

    public ItemPhase phase() {
        return phase;
    }

    /** Whether the network may know of it. */
    boolean isCommanded() {
        return phase.isCommanded();
    }

    /** The present try to build it. */
    public RequestId requestId() {
        return new RequestId(order.getId(), itemId(), generation);
    }

    public OrderedItem line() {
        return line;
    }

    public String itemId() {
        return line.itemId();
    }

    public Set<String> predecessors() {
        return line.predecessors().itemIds();
    }

    public Holding holding() {
        return holding;
    }

    public ResourceOrderItemState state() {
        return state;
    }

    public Optional<Waiting> waiting() {
        return Optional.ofNullable(waiting);
    }

    Stream<JsonDocument> documents() {
        return Stream.of(holding.characteristics(), line.carried());
    }
}
