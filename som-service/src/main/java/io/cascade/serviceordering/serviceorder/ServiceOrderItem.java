package io.cascade.serviceordering.serviceorder;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.lifecycle.Standing;
import io.cascade.kernel.lifecycle.StateChange;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.ordering.below.Below;
import io.cascade.ordering.order.Intent;
import io.cascade.ordering.order.OrderLine;
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
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One service of a service order. It changes only through its order. */
@Entity
@Table(name = "service_order_item")
public class ServiceOrderItem extends OrderLine {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id", updatable = false)
    private ServiceOrder order;

    @Column(updatable = false)
    private @Nullable String productOrderItemId;

    @Embedded
    private OrderedService service;

    @Column(updatable = false)
    private JsonDocument carried;

    @Enumerated(EnumType.STRING)
    private ServiceOrderItemState state;

    @SuppressWarnings("NullAway.Init")
    protected ServiceOrderItem() {}

    ServiceOrderItem(ServiceOrder order, ServiceOrderItemDraft draft, int position, Instant at) {
        super(order.getId(), draft.itemId(), draft.action(), position);
        this.order = order;
        this.productOrderItemId = draft.productOrderItemId();
        this.service = draft.serviceOf(getId());
        this.carried = draft.carried();
        this.state = ServiceOrderItemState.LIFECYCLE.start();
        await(Waits.onPlanning(at));
    }

    /** What is done below shows in its service. */
    void follow(Below<ResourceItem> below) {
        if (below.isDone()) {
            aimAt(ServiceState.ACTIVE);
        } else {
            aimAt(below.isAnyDone() ? ServiceState.INACTIVE : ServiceState.RESERVED);
        }
    }

    void aimAt(ServiceState next) {
        if (!service.isAimedAt(next)) {
            service = service.aimedAt(next);
            order.serviceMoved();
        }
    }

    void writtenAs(ServiceState written) {
        service = service.writtenAs(written);
    }

    /** When it is taken back, its service is no more, if the inventory may have heard of it. */
    @Override
    protected void stand(String cause, Instant at) {
        if (order.intent() == Intent.WITHDRAW && service.isPlanned()) {
            aimAt(ServiceState.RETIRED);
        }
        var next = DerivedStanding.of(order, this, at);
        if (next.waiting() == null) {
            finish(next.state(), cause, at);
        } else {
            waitFor(next.state(), next.waiting(), cause, at);
        }
    }

    /** Whoever wants the order cancelled waits too. */
    @Override
    protected void hold(Waiting reason, String cause) {
        var next = state.isBeingCancelled() ? state : ServiceOrderItemState.HELD;
        waitFor(next, continuing(reason), cause, reason.since());
    }

    @Override
    protected void beginAnew(String cause, Instant at) {
        if (isHeld()) {
            waitFor(ServiceOrderItemState.PENDING, Waits.onTakingUpAgain(at), cause, at);
        }
    }

    void waitFor(ServiceOrderItemState next, Waiting reason, String cause, Instant at) {
        if (!reason.isSameAs(waiting().orElse(null))) {
            await(reason);
            order.itemChanged(this);
        }
        enter(next, cause, at);
    }

    void finish(ServiceOrderItemState next, String cause, Instant at) {
        await(null);
        enter(next, cause, at);
    }

    /** Whether the inventory had refused the service, which it has taken now. */
    boolean takesBackItsRefusal() {
        boolean was = isRefusedByInventory();
        if (was) {
            await(null);
        }
        return was;
    }

    private void enter(ServiceOrderItemState next, String cause, Instant at) {
        if (state == next) {
            return;
        }
        ServiceOrderItemState.LIFECYCLE.check(state, next, getId(), cause);
        order.itemMoved(new StateChange(itemId(), state, next, cause, at));
        order.itemChanged(this);
        state = next;
    }

    @Override
    public boolean isOpen() {
        return !state.isFinal();
    }

    public boolean isHeld() {
        return state == ServiceOrderItemState.HELD;
    }

    boolean isRefusedByInventory() {
        return isHeld() && waiting().filter(Waits::isOnMending).isPresent();
    }

    /** Whether all that its service is built from is there. */
    boolean isBuilt() {
        return service.isAimedAt(ServiceState.ACTIVE);
    }

    /** The state that the inventory has still to hear of. */
    public Optional<ServiceState> stateToWrite() {
        boolean isPremature = isBuilt() && order.isCancellationAssessed();
        return isOpen() && !isPremature ? service.stateToWrite() : Optional.empty();
    }

    @Override
    protected Standing standing() {
        return state.standing();
    }

    public Optional<String> productOrderItemId() {
        return Optional.ofNullable(productOrderItemId);
    }

    public OrderedService service() {
        return service;
    }

    public JsonDocument carried() {
        return carried;
    }

    public ServiceOrderItemState state() {
        return state;
    }

    @Override
    protected Stream<JsonDocument> documents() {
        return Stream.concat(Stream.of(carried), service.documents());
    }
}
