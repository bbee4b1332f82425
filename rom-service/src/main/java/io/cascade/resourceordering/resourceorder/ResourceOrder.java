package io.cascade.resourceordering.resourceorder;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.lifecycle.Chronicle;
import io.cascade.kernel.lifecycle.Standing;
import io.cascade.kernel.lifecycle.StateChange;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.kernel.persistence.GivenId;
import io.cascade.ordering.aggregate.Aggregate;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

/**
 * A resource order (TMF652): resource-facing services to build, in the order that their dependencies allow. Every change
 * is one of its verbs; each state is written through one door that checks the lifecycle and keeps the chronicle.
 */
@Entity
@Table(name = "resource_order")
public class ResourceOrder extends GivenId implements Aggregate {

    @Version
    private int rowVersion;

    private long version;

    @Enumerated(EnumType.STRING)
    private ResourceOrderState state;

    @Column(updatable = false)
    private String correlationId;

    @Column(updatable = false)
    private @Nullable String idempotencyKey;

    @Column(updatable = false)
    private @Nullable String fingerprint;

    @Column(updatable = false)
    private @Nullable String parentType;

    @Column(updatable = false)
    private @Nullable String parentId;

    @Column(updatable = false)
    private @Nullable String externalId;

    @Column(updatable = false)
    private @Nullable String category;

    private @Nullable String priority;

    private @Nullable String description;

    @Column(updatable = false)
    private Instant orderDate;

    private @Nullable Instant startDate;

    @Column(name = "requested_start_date", updatable = false)
    private @Nullable Instant requestedStart;

    @Column(name = "requested_completion_date", updatable = false)
    private @Nullable Instant requestedCompletion;

    private @Nullable Instant completionDate;
    private @Nullable Long catalogRelease;
    private Refusal.All refusals;

    private JsonDocument carried;

    @OneToMany(
            mappedBy = "order",
            cascade = {CascadeType.PERSIST, CascadeType.REMOVE})
    @OrderBy("position")
    private List<ResourceOrderItem> items = new ArrayList<>();

    @Transient
    private final Chronicle chronicle = new Chronicle();

    @SuppressWarnings("NullAway.Init")
    protected ResourceOrder() {}

    private ResourceOrder(String id, Draft draft, Instant at) {
        super(id);
        this.correlationId = draft.correlationId();
        this.idempotencyKey = draft.idempotencyKey();
        this.fingerprint = draft.fingerprint();
        this.parentType = draft.parentType();
        this.parentId = draft.parentId();
        this.externalId = draft.externalId();
        this.category = draft.category();
        this.priority = draft.priority();
        this.description = draft.description();
        this.orderDate = at;
        this.requestedStart = draft.requestedStart();
        this.requestedCompletion = draft.requestedCompletion();
        this.catalogRelease = draft.catalogRelease();
        this.refusals = Refusal.All.NONE;
        this.carried = draft.carried();
        this.state = ResourceOrderState.LIFECYCLE.start();
        this.version = 1;
        chronicle.record(new StateChange(null, null, state, "placed", at));
    }

    /**
     * An order as it was sent, with what the boundary knows of the request.
     *
     * @param parentId the order that this one belongs to
     * @param catalogRelease the release to plan with; absent for the current one
     */
    public record Draft(
            String correlationId,
            @Nullable String idempotencyKey,
            String fingerprint,
            @Nullable String parentType,
            @Nullable String parentId,
            @Nullable String externalId,
            @Nullable String category,
            @Nullable String priority,
            @Nullable String description,
            @Nullable Instant requestedStart,
            @Nullable Instant requestedCompletion,
            @Nullable Long catalogRelease,
            JsonDocument carried,
            List<ResourceOrderItem.Draft> items) {}

    public static ResourceOrder place(String id, Draft draft, Instant at) {
        var order = new ResourceOrder(id, draft, at);
        for (var item : draft.items()) {
            order.items.add(new ResourceOrderItem(order, item, order.items.size() + 1));
        }
        order.items.forEach(item -> item.waitFor(order.reasonToWait(item, at)));
        return order;
    }

    public void refuse(List<Refusal> reasons, Instant at) {
        refusals = new Refusal.All(List.copyOf(reasons));
        openItems().forEach(item -> item.reject(at));
        enter(ResourceOrderState.REJECTED, reasons.getFirst().code(), at);
    }

    /** Pins the order to the release that it is built with. */
    public void planWith(long release) {
        catalogRelease = release;
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
        items.stream()
                .filter(other -> other.isIn(ItemPhase.AWAITING_PREDECESSORS))
                .filter(other -> other.predecessors().contains(item.itemId()) && isReady(other))
                .forEach(other -> other.ready(reasonToWait(other, at)));
        rollUp("item activated", at);
    }

    /** The items whose resources are to be reserved now. */
    public List<ResourceOrderItem> itemsIn(ItemPhase phase) {
        return items.stream().filter(item -> item.isIn(phase)).toList();
    }

    /** When the first of the network's answers that are awaited is overdue. */
    public Optional<Instant> nextAnswerDue() {
        return itemsIn(ItemPhase.ACTIVATING).stream()
                .filter(item -> item.state() == ResourceOrderItemState.IN_PROGRESS)
                .flatMap(item -> item.waiting().stream())
                .flatMap(waiting -> Stream.ofNullable(waiting.until()))
                .min(Comparator.naturalOrder());
    }

    /** What was produced by all that an item depends on, by the name of the specification: nothing of others' lines. */
    public Map<String, Map<String, Object>> producedBefore(ResourceOrderItem item) {
        var before = itemsBefore(item);
        var produced = new LinkedHashMap<String, Map<String, Object>>();
        items.stream()
                .filter(other -> before.contains(other.itemId()))
                .filter(other -> other.state() == ResourceOrderItemState.COMPLETED)
                .forEach(other -> produced.put(String.valueOf(other.specificationName()), other.produced()));
        return produced;
    }

    private Set<String> itemsBefore(ResourceOrderItem item) {
        var before = new HashSet<String>();
        var next = new ArrayDeque<>(item.predecessors());
        while (!next.isEmpty()) {
            var id = next.remove();
            if (before.add(id)) {
                find(id).ifPresent(one -> next.addAll(one.predecessors()));
            }
        }
        return before;
    }

    private boolean isReady(ResourceOrderItem item) {
        return item.predecessors().stream()
                .allMatch(predecessor ->
                        find(predecessor).stream().allMatch(one -> one.state() == ResourceOrderItemState.COMPLETED));
    }

    private Waiting reasonToWait(ResourceOrderItem item, Instant at) {
        var open = item.predecessors().stream()
                .flatMap(predecessor -> find(predecessor).stream())
                .filter(ResourceOrderItem::isOpen)
                .map(ResourceOrderItem::itemId)
                .sorted()
                .toList();
        return open.isEmpty()
                ? Waiting.on("resource inventory", "its resources are being reserved", at)
                : Waiting.on(String.join(", ", open), "items that it depends on are not done", at);
    }

    /** Changes attributes that the order only carries. */
    public void amend(@Nullable String newDescription, @Nullable String newPriority, JsonDocument newCarried) {
        description = newDescription;
        priority = newPriority;
        carried = newCarried;
        touch();
    }

    /**
     * Cancels an order for which nothing has been done yet.
     *
     * @return why it cannot be cancelled; empty when it was
     */
    public Optional<String> cancel(Instant at) {
        if (state.isFinal()) {
            return Optional.of("the order is %s already".formatted(state));
        }
        if (state != ResourceOrderState.ACKNOWLEDGED
                || items.stream().anyMatch(item -> item.isIn(ItemPhase.ALLOCATING))) {
            return Optional.of(
                    "its resources are being reserved already, and what is reserved cannot be given back yet");
        }
        enter(ResourceOrderState.ASSESSING_CANCELLATION, "cancel task", at);
        enter(ResourceOrderState.PENDING_CANCELLATION, "nothing was sent down", at);
        openItems().forEach(item -> item.cancel(at));
        enter(ResourceOrderState.CANCELLED, "cancelled", at);
        return Optional.empty();
    }

    /** Whether anything happened since the order was loaded that others must hear of. */
    public boolean hasNews() {
        return chronicle.hasNews();
    }

    /** It is about to be forgotten, which is its last version. */
    public void forget() {
        touch();
    }

    private void rollUp(String cause, Instant at) {
        var standings = items.stream().map(item -> item.state().standing()).toList();
        enter(ResourceOrderState.of(Standing.of(standings)), cause, at);
    }

    private void enter(ResourceOrderState next, String cause, Instant at) {
        if (state == next) {
            return;
        }
        ResourceOrderState.LIFECYCLE.check(state, next, getId(), cause);
        record(new StateChange(null, state, next, cause, at));
        state = next;
        if (next.isFinal()) {
            completionDate = at;
        }
    }

    void record(StateChange change) {
        touch();
        chronicle.record(change);
    }

    /** Something about it changed that others hear of. */
    void touch() {
        version = chronicle.raise(version);
    }

    /** What has happened since the order was loaded, told once. */
    public List<StateChange> tellChanges() {
        return chronicle.tell();
    }

    @Override
    public void setAside(Waiting reason) {
        openItems().forEach(item -> item.hold(reason, "work set aside"));
        rollUp("work set aside", reason.since());
    }

    /** One that has not begun is checked anew, and may still be refused. */
    @Override
    public void takeUpAgain(Instant at) {
        openItems().stream()
                .filter(item -> item.state() == ResourceOrderItemState.HELD)
                .forEach(item -> item.takeUpAgain(reasonToWait(item, at)));
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
        return Stream.of(Stream.of(carried), items.stream().flatMap(ResourceOrderItem::documents))
                .flatMap(documents -> documents);
    }

    @Override
    public void loadWhole() {
        Hibernate.initialize(items);
    }

    public List<ResourceOrderItem> items() {
        return List.copyOf(items);
    }

    public List<ResourceOrderItem> openItems() {
        return items.stream().filter(ResourceOrderItem::isOpen).toList();
    }

    public Optional<ResourceOrderItem> find(String itemId) {
        return items.stream().filter(item -> item.itemId().equals(itemId)).findFirst();
    }

    public long version() {
        return version;
    }

    public ResourceOrderState state() {
        return state;
    }

    public String correlationId() {
        return correlationId;
    }

    public boolean isSameRequest(String otherFingerprint) {
        return otherFingerprint.equals(fingerprint);
    }

    public @Nullable String parentType() {
        return parentType;
    }

    public @Nullable String parentId() {
        return parentId;
    }

    public @Nullable String externalId() {
        return externalId;
    }

    public @Nullable String category() {
        return category;
    }

    public @Nullable String priority() {
        return priority;
    }

    public @Nullable String description() {
        return description;
    }

    public Instant orderDate() {
        return orderDate;
    }

    public @Nullable Instant startDate() {
        return startDate;
    }

    public @Nullable Instant requestedStart() {
        return requestedStart;
    }

    public @Nullable Instant requestedCompletion() {
        return requestedCompletion;
    }

    public @Nullable Instant completionDate() {
        return completionDate;
    }

    public Optional<Long> catalogRelease() {
        return Optional.ofNullable(catalogRelease);
    }

    public List<Refusal> refusals() {
        return refusals.reasons();
    }

    public JsonDocument carried() {
        return carried;
    }
}
