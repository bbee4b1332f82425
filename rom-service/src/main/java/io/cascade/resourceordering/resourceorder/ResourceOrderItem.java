package io.cascade.resourceordering.resourceorder;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.lifecycle.StateChange;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.kernel.persistence.GivenId;
import io.cascade.ordering.order.ItemAction;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One resource-facing service to build from resources. It changes only through its order. */
@Entity
@Table(name = "resource_order_item")
public class ResourceOrderItem extends GivenId {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id", updatable = false)
    private ResourceOrder order;

    @Column(updatable = false)
    private String itemId;

    @Column(updatable = false)
    private int position;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private ItemAction action;

    @Column(updatable = false)
    private @Nullable String specificationId;

    @Column(updatable = false)
    private @Nullable String specificationName;

    @Column(updatable = false)
    private @Nullable String ruleId;

    @Column(updatable = false)
    private @Nullable String serviceId;

    @Column(updatable = false)
    private @Nullable String serviceName;

    private JsonDocument characteristics;

    @Column(updatable = false)
    private Predecessors predecessors;

    private AllocatedResources resources;

    @Column(updatable = false)
    private JsonDocument carried;

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
        super(order.getId() + "/" + draft.itemId());
        this.order = order;
        this.itemId = draft.itemId();
        this.position = position;
        this.action = draft.action();
        this.specificationId = draft.specificationId();
        this.specificationName = draft.specificationName();
        this.ruleId = draft.ruleId();
        this.serviceId = draft.serviceId();
        this.serviceName = draft.serviceName();
        this.characteristics = JsonDocument.of(draft.characteristics());
        this.predecessors = new Predecessors(draft.predecessors());
        this.resources = AllocatedResources.NONE;
        this.carried = draft.carried();
        this.generation = 1;
        this.phase = draft.predecessors().isEmpty() ? ItemPhase.ALLOCATING : ItemPhase.LIFECYCLE.start();
        this.state = ResourceOrderItemState.LIFECYCLE.start();
    }

    /**
     * An item as it was ordered.
     *
     * @param ruleId the decomposition rule that made it; late characteristics are computed by it
     * @param serviceId the customer-facing service that will use the resources
     * @param predecessors the items that must be done before
     */
    public record Draft(
            String itemId,
            ItemAction action,
            @Nullable String specificationId,
            @Nullable String specificationName,
            @Nullable String ruleId,
            @Nullable String serviceId,
            @Nullable String serviceName,
            Map<String, Object> characteristics,
            Set<String> predecessors,
            JsonDocument carried) {}

    void waitFor(Waiting reason) {
        waiting = reason;
    }

    void ready(Waiting reason) {
        enter(ItemPhase.ALLOCATING);
        waiting = reason;
    }

    void activating(Map<String, Object> late, List<AllocatedResource> allocated, Waiting reason) {
        characteristics = characteristics.with(late);
        resources = new AllocatedResources(List.copyOf(allocated));
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
        resources = new AllocatedResources(List.copyOf(activated));
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
        order.itemMoved(new StateChange(itemId, state, next, cause, at));
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
        return new RequestId(order.getId(), itemId, generation);
    }

    /** What rules of later items may read of this one: its characteristics and those of its resources. */
    public Map<String, Object> produced() {
        var produced = new LinkedHashMap<String, Object>(characteristics.values());
        resources.resources().forEach(resource -> produced.putAll(resource.characteristics()));
        return produced;
    }

    /** The item's characteristics together with those of one resource. */
    public Map<String, Object> produced(@Nullable AllocatedResource resource) {
        return resource == null
                ? characteristics.values()
                : characteristics.with(resource.characteristics()).values();
    }

    public String itemId() {
        return itemId;
    }

    int position() {
        return position;
    }

    public ItemAction action() {
        return action;
    }

    public @Nullable String specificationId() {
        return specificationId;
    }

    public @Nullable String specificationName() {
        return specificationName;
    }

    public @Nullable String ruleId() {
        return ruleId;
    }

    public @Nullable String serviceId() {
        return serviceId;
    }

    public @Nullable String serviceName() {
        return serviceName;
    }

    public Map<String, Object> characteristics() {
        return characteristics.values();
    }

    public Set<String> predecessors() {
        return predecessors.itemIds();
    }

    public List<AllocatedResource> resources() {
        return resources.resources();
    }

    public JsonDocument carried() {
        return carried;
    }

    public int generation() {
        return generation;
    }

    public ResourceOrderItemState state() {
        return state;
    }

    public Optional<Waiting> waiting() {
        return Optional.ofNullable(waiting);
    }

    Stream<JsonDocument> documents() {
        return Stream.of(characteristics, carried);
    }
}
