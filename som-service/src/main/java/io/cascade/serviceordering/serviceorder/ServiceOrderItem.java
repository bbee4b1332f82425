package io.cascade.serviceordering.serviceorder;

import io.cascade.kernel.ids.Ids;
import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.lifecycle.StateChange;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.ordering.below.Below;
import io.cascade.ordering.order.ItemAction;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One service of a service order. It changes only through its order. */
@Entity
@Table(name = "service_order_item")
public class ServiceOrderItem {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id", updatable = false)
    private ServiceOrder order;

    @Column(updatable = false)
    private String itemId;

    @Column(updatable = false)
    private int position;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private ItemAction action;

    @Column(updatable = false)
    private @Nullable String productOrderItemId;

    @Column(updatable = false)
    private String serviceId;

    @Column(updatable = false)
    private @Nullable String serviceName;

    @Column(updatable = false)
    private @Nullable String specificationId;

    @Column(updatable = false)
    private JsonDocument characteristics;

    @Column(updatable = false)
    private JsonDocument serviceCarried;

    @Column(updatable = false)
    private JsonDocument carried;

    @Enumerated(EnumType.STRING)
    private ServiceOrderItemState state;

    @Enumerated(EnumType.STRING)
    private @Nullable ServiceState aim;

    @Enumerated(EnumType.STRING)
    private @Nullable ServiceState written;

    @Embedded
    private @Nullable Waiting waiting;

    @SuppressWarnings("NullAway.Init")
    protected ServiceOrderItem() {}

    ServiceOrderItem(ServiceOrder order, Draft draft, int position, Instant at) {
        this.id = order.getId() + "/" + draft.itemId();
        this.order = order;
        this.itemId = draft.itemId();
        this.position = position;
        this.action = draft.action();
        this.productOrderItemId = draft.productOrderItemId();
        this.serviceId = Objects.requireNonNullElseGet(draft.serviceId(), () -> Ids.following("service/" + this.id));
        this.serviceName = draft.serviceName();
        this.specificationId = draft.specificationId();
        this.characteristics = new JsonDocument(draft.characteristics());
        this.serviceCarried = draft.serviceCarried();
        this.carried = draft.carried();
        this.state = ServiceOrderItemState.LIFECYCLE.start();
        this.waiting = Waits.onPlanning(at);
    }

    /**
     * An item as it was asked for.
     *
     * @param productOrderItemId the item of the product order that needs the service
     * @param serviceId given by the one who asks, or by us when it is absent
     */
    public record Draft(
            String itemId,
            ItemAction action,
            @Nullable String productOrderItemId,
            @Nullable String serviceId,
            @Nullable String serviceName,
            @Nullable String specificationId,
            Map<String, Object> characteristics,
            JsonDocument serviceCarried,
            JsonDocument carried) {}

    /** What is done below shows in its service. */
    void follow(Below<ResourceItem> below) {
        if (below.isDone()) {
            aimAt(ServiceState.ACTIVE);
        } else {
            aimAt(below.isAnyDone() ? ServiceState.INACTIVE : ServiceState.RESERVED);
        }
    }

    /** Its service, if the inventory may have heard of it, is no more. */
    void retire() {
        if (aim != null) {
            aimAt(ServiceState.RETIRED);
        }
    }

    void stand(DerivedStanding next, String cause, Instant at) {
        if (next.waiting() == null) {
            finish(next.state(), cause, at);
        } else {
            waitFor(next.state(), next.waiting(), cause, at);
        }
    }

    /** Whoever wants the order cancelled waits too. */
    void hold(Waiting reason, String cause) {
        var next = state.isBeingCancelled() ? state : ServiceOrderItemState.HELD;
        waitFor(next, reason.continuing(waiting), cause, reason.since());
    }

    void waitFor(ServiceOrderItemState next, Waiting reason, String cause, Instant at) {
        if (!reason.isSameAs(waiting)) {
            waiting = reason;
            order.noteChangeOf(this);
        }
        enter(next, cause, at);
    }

    void finish(ServiceOrderItemState next, String cause, Instant at) {
        waiting = null;
        enter(next, cause, at);
    }

    void writtenAs(ServiceState state) {
        written = state;
    }

    /** Whether the inventory had refused the service, which it has taken now. */
    boolean takesBackItsRefusal() {
        boolean was = isRefusedByInventory();
        if (was) {
            waiting = null;
        }
        return was;
    }

    void aimAt(ServiceState next) {
        if (aim != next) {
            if (aim != null) {
                ServiceState.LIFECYCLE.check(aim, next, id, "resource items moved");
            }
            aim = next;
            order.noteServiceMoved();
        }
    }

    private void enter(ServiceOrderItemState next, String cause, Instant at) {
        if (state == next) {
            return;
        }
        ServiceOrderItemState.LIFECYCLE.check(state, next, id, cause);
        order.itemMoved(new StateChange(itemId, state, next, cause, at));
        order.noteChangeOf(this);
        state = next;
    }

    public boolean isOpen() {
        return !state.isFinal();
    }

    public boolean isHeld() {
        return state == ServiceOrderItemState.HELD;
    }

    boolean isRefusedByInventory() {
        return isHeld() && waiting != null && Waits.isOnMending(waiting);
    }

    /** Whether all that its service is built from is there. */
    boolean isBuilt() {
        return aim == ServiceState.ACTIVE;
    }

    /** The state that the inventory has not heard of yet; what it never heard of must be there before it can end. */
    public Optional<ServiceState> stateToWrite() {
        boolean isPremature = aim == ServiceState.ACTIVE && order.isCancellationAssessed();
        if (!isOpen() || aim == written || isPremature) {
            return Optional.empty();
        }
        return aim == ServiceState.RETIRED && written == null
                ? Optional.of(ServiceState.RESERVED)
                : Optional.ofNullable(aim);
    }

    public String id() {
        return id;
    }

    public String itemId() {
        return itemId;
    }

    public ItemAction action() {
        return action;
    }

    public Optional<String> productOrderItemId() {
        return Optional.ofNullable(productOrderItemId);
    }

    public String serviceId() {
        return serviceId;
    }

    public @Nullable String serviceName() {
        return serviceName;
    }

    public @Nullable String specificationId() {
        return specificationId;
    }

    public Map<String, Object> characteristics() {
        return characteristics.values();
    }

    public JsonDocument serviceCarried() {
        return serviceCarried;
    }

    public JsonDocument carried() {
        return carried;
    }

    public ServiceOrderItemState state() {
        return state;
    }

    /** The service's state as far as the inventory has heard of it. */
    public Optional<ServiceState> written() {
        return Optional.ofNullable(written);
    }

    public Optional<Waiting> waiting() {
        return Optional.ofNullable(waiting);
    }

    Stream<JsonDocument> documents() {
        return Stream.of(characteristics, serviceCarried, carried);
    }
}
