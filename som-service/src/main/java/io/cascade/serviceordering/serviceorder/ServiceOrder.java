package io.cascade.serviceordering.serviceorder;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.lifecycle.Chronicle;
import io.cascade.kernel.lifecycle.LastHeard;
import io.cascade.kernel.lifecycle.Standing;
import io.cascade.kernel.lifecycle.StateChange;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.kernel.persistence.GivenId;
import io.cascade.ordering.aggregate.Aggregate;
import io.cascade.serviceordering.plan.PlannedItem;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.Hibernate;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/**
 * A service order (TMF641): the services that a product needs, the plan of what they are built from, and how far they
 * have come. Every change is one of its verbs; each state is written through one door that checks the lifecycle and keeps
 * the chronicle.
 */
@Entity
@Table(name = "service_order")
public class ServiceOrder extends GivenId implements Aggregate {

    private static final int ORDERS_AT_ONCE = 100;

    @Version
    private int rowVersion;

    private long version;

    @Enumerated(EnumType.STRING)
    private ServiceOrderState state;

    @Column(updatable = false)
    private String correlationId;

    @Column(updatable = false)
    private @Nullable String idempotencyKey;

    @Column(updatable = false)
    private String fingerprint;

    @Column(updatable = false)
    private @Nullable String externalReferenceId;

    @Column(updatable = false)
    private @Nullable String customerId;

    @Column(updatable = false)
    private @Nullable String externalId;

    @Column(updatable = false)
    private @Nullable String category;

    private @Nullable String priority;

    private @Nullable String description;

    @Column(updatable = false)
    private Instant orderDate;

    @Column(name = "requested_start_date", updatable = false)
    private @Nullable Instant requestedStart;

    @Column(name = "requested_completion_date", updatable = false)
    private @Nullable Instant requestedCompletion;

    private JsonDocument carried;

    private @Nullable Instant startDate;
    private @Nullable Instant completionDate;
    private @Nullable Long catalogRelease;
    private int generation;
    private @Nullable String resourceOrderId;

    @Embedded
    private @Nullable LastHeard lastHeard;

    private Refusals refusals;

    @OneToMany(
            mappedBy = "order",
            cascade = {CascadeType.PERSIST, CascadeType.REMOVE})
    @OrderBy("position")
    @BatchSize(size = ORDERS_AT_ONCE)
    private List<ServiceOrderItem> items = new ArrayList<>();

    @OneToMany(
            mappedBy = "order",
            cascade = {CascadeType.PERSIST, CascadeType.REMOVE})
    @OrderBy("position")
    @BatchSize(size = ORDERS_AT_ONCE)
    private List<ResourceItem> resourceItems = new ArrayList<>();

    @Transient
    private boolean servicesMoved;

    @Transient
    private final Set<ServiceOrderItem> changedItems = new LinkedHashSet<>();

    @Transient
    private final Chronicle chronicle = new Chronicle();

    @SuppressWarnings("NullAway.Init")
    protected ServiceOrder() {}

    private ServiceOrder(String id, Draft draft, Instant at) {
        super(id);
        this.correlationId = draft.correlationId();
        this.idempotencyKey = draft.idempotencyKey();
        this.fingerprint = draft.fingerprint();
        this.externalReferenceId = draft.externalReferenceId();
        this.customerId = draft.customerId();
        this.externalId = draft.externalId();
        this.category = draft.category();
        this.priority = draft.priority();
        this.description = draft.description();
        this.orderDate = at;
        this.requestedStart = draft.requestedStart();
        this.requestedCompletion = draft.requestedCompletion();
        this.catalogRelease = draft.catalogRelease();
        this.carried = draft.carried();
        this.generation = 1;
        this.refusals = Refusals.NONE;
        this.state = ServiceOrderState.LIFECYCLE.start();
        this.version = 1;
        chronicle.record(new StateChange(null, null, state, "placed", at));
    }

    /**
     * An order as it was sent, with what the boundary knows of the request.
     *
     * @param externalReferenceId what the one who ordered knows it by, first of all the product order
     * @param catalogRelease the release that the order is pinned to; absent for the current one
     */
    public record Draft(
            String correlationId,
            @Nullable String idempotencyKey,
            String fingerprint,
            @Nullable String externalReferenceId,
            @Nullable String customerId,
            @Nullable String externalId,
            @Nullable String category,
            @Nullable String priority,
            @Nullable String description,
            @Nullable Instant requestedStart,
            @Nullable Instant requestedCompletion,
            @Nullable Long catalogRelease,
            JsonDocument carried,
            List<ServiceOrderItem.Draft> items) {}

    /** What nobody has been told yet: the moves, and the items of which state or waiting changed. */
    public record Changes(List<StateChange> moves, List<ServiceOrderItem> items) {

        public boolean isEmpty() {
            return moves.isEmpty() && items.isEmpty();
        }
    }

    public static ServiceOrder place(String id, Draft draft, Instant at) {
        var order = new ServiceOrder(id, draft, at);
        for (var item : draft.items()) {
            order.items.add(new ServiceOrderItem(order, item, order.items.size() + 1, at));
        }
        return order;
    }

    public void refuse(List<Refusal> reasons, Instant at) {
        refusals = new Refusals(List.copyOf(reasons));
        openItems().forEach(item -> item.finish(ServiceOrderItemState.REJECTED, "refused", at));
        enter(ServiceOrderState.REJECTED, reasons.getFirst().code(), at);
    }

    /** Cannot be planned before a release of the catalog is here. */
    public void awaitCatalog(Waiting reason) {
        openItems().forEach(item -> item.waitFor(item.state(), reason, "awaits catalog", reason.since()));
    }

    /** The plan stands: its resource items go to resource order management, its services are reserved. */
    public void begin(List<PlannedItem> plan, long release, Instant at) {
        catalogRelease = release;
        startDate = at;
        plan.forEach(planned -> resourceItems.add(new ResourceItem(this, planned, resourceItems.size() + 1, at)));
        openItems().forEach(item -> item.begin(at));
        rollUp("planned", at);
    }

    /** Somebody works on the resources now; what was held because nobody would goes on. */
    public void resourceOrderTaken(String resourceOrder, Instant at) {
        resourceOrderId = resourceOrder;
        lastHeard = LastHeard.of(at);
        var held = openItems().stream().filter(ServiceOrderItem::isHeld).toList();
        if (!held.isEmpty()) {
            held.forEach(item -> item.standOn(resourceItemsOf(item), at));
            rollUp("resource order taken", at);
        }
    }

    /** News of the resource order have come, whatever they are. */
    public void heard(Instant at) {
        if (lastHeard != null) {
            lastHeard = lastHeard.again(at);
        }
    }

    /** The latest version of the resource order of which anything has come; zero before that. */
    public long latestReport() {
        return resourceItems.stream()
                .mapToLong(ResourceItem::reportVersion)
                .max()
                .orElse(0);
    }

    /** Nothing had come for long, so it was asked, and nothing was new. */
    public void inquired(Instant at) {
        if (lastHeard != null) {
            lastHeard = lastHeard.asked(at);
        }
    }

    /** Nobody knows the resource order any more: it has to be ordered again, under the same key. */
    public void resourceOrderLost(Instant at) {
        resourceOrderId = null;
        lastHeard = null;
        resourceItems.forEach(ResourceItem::forgetReports);
        openItems().forEach(item -> item.waitFor(item.state(), Waits.onOrderingAgain(at), "resource order lost", at));
    }

    /** Nobody takes the resource order as it is: the items are held until that is mended. */
    public void resourcesRefused(Waiting reason) {
        openItems()
                .forEach(item ->
                        item.waitFor(ServiceOrderItemState.HELD, reason, "resource order refused", reason.since()));
        rollUp("resource order refused", reason.since());
    }

    /** Resource items have moved: the services that are built from them, and the order, follow. */
    public void follow(List<ResourceReport> reports, Instant at) {
        var touched = new LinkedHashSet<ServiceOrderItem>();
        for (var report : reports) {
            resourceItem(report.itemId())
                    .filter(below -> below.take(report, at))
                    .map(below -> item(below.serviceItemId()))
                    .filter(ServiceOrderItem::isOpen)
                    .ifPresent(touched::add);
        }
        if (!touched.isEmpty()) {
            touched.forEach(item -> item.standOn(resourceItemsOf(item), at));
            rollUp("resource items moved", at);
        }
    }

    /** The inventory has a service in this state; an active service completes its item. */
    public void serviceWritten(String itemId, ServiceState written, Instant at) {
        var item = item(itemId);
        item.writtenAs(written);
        if (written == ServiceState.ACTIVE) {
            item.finish(ServiceOrderItemState.COMPLETED, "service active", at);
        } else if (item.isRefusedByInventory()) {
            item.goOn(resourceItemsOf(item), at);
        }
        rollUp("service written", at);
    }

    /** The inventory does not take a service as it is: the item is held until it does, whatever moves below. */
    public void serviceRefused(String itemId, String reason, Instant at) {
        item(itemId).waitFor(ServiceOrderItemState.HELD, Waits.onMending(reason, at), "refused by the inventory", at);
        rollUp("refused by the inventory", at);
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
        if (state != ServiceOrderState.ACKNOWLEDGED) {
            return Optional.of("its resources have been ordered already, and what is built cannot be taken back yet");
        }
        enter(ServiceOrderState.ASSESSING_CANCELLATION, "cancel task", at);
        enter(ServiceOrderState.PENDING_CANCELLATION, "nothing was sent down", at);
        openItems().forEach(item -> item.finish(ServiceOrderItemState.CANCELLED, "cancelled", at));
        enter(ServiceOrderState.CANCELLED, "cancelled", at);
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
        enter(ServiceOrderState.of(Standing.of(standings)), cause, at);
    }

    private void enter(ServiceOrderState next, String cause, Instant at) {
        if (state == next) {
            return;
        }
        ServiceOrderState.LIFECYCLE.check(state, next, getId(), cause);
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

    void noteChangeOf(ServiceOrderItem item) {
        touch();
        changedItems.add(item);
    }

    void noteServiceMoved() {
        servicesMoved = true;
    }

    /** What has happened since the order was loaded, told once. */
    public Changes tellChanges() {
        var changes = new Changes(chronicle.tell(), List.copyOf(changedItems));
        changedItems.clear();
        return changes;
    }

    /** Whether the inventory has to be told of a service since the order was loaded. */
    public boolean hasServicesMoved() {
        return servicesMoved;
    }

    @Override
    public void setAside(Waiting reason) {
        openItems().forEach(item -> item.waitFor(ServiceOrderItemState.HELD, reason, "work set aside", reason.since()));
        rollUp("work set aside", reason.since());
    }

    /** One that has not been planned is planned anew, and may still be refused. */
    @Override
    public void takeUpAgain(Instant at) {
        var next = startDate == null ? ServiceOrderItemState.PENDING : ServiceOrderItemState.IN_PROGRESS;
        openItems().stream()
                .filter(ServiceOrderItem::isHeld)
                .forEach(item -> item.waitFor(next, Waits.onTakingUpAgain(at), "work taken up again", at));
        rollUp("work taken up again", at);
    }

    /** Whether it has still to be planned. */
    public boolean isToPlan() {
        return state == ServiceOrderState.ACKNOWLEDGED || state == ServiceOrderState.PENDING && startDate == null;
    }

    @Override
    public boolean isOver() {
        return state.isFinal();
    }

    @Override
    public int parts() {
        return items.size() + resourceItems.size();
    }

    @Override
    public Stream<JsonDocument> documents() {
        return Stream.of(
                        Stream.of(carried),
                        items.stream().flatMap(ServiceOrderItem::documents),
                        resourceItems.stream().flatMap(ResourceItem::documents))
                .flatMap(documents -> documents);
    }

    @Override
    public void loadWhole() {
        Hibernate.initialize(items);
        Hibernate.initialize(resourceItems);
    }

    public List<ServiceOrderItem> items() {
        return List.copyOf(items);
    }

    public List<ServiceOrderItem> openItems() {
        return items.stream().filter(ServiceOrderItem::isOpen).toList();
    }

    /**
     * The item of this id.
     *
     * @throws IllegalArgumentException when the order has no such item
     */
    public ServiceOrderItem item(String itemId) {
        return items.stream()
                .filter(item -> item.itemId().equals(itemId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("order %s has no item %s".formatted(getId(), itemId)));
    }

    public List<ResourceItem> resourceItems() {
        return List.copyOf(resourceItems);
    }

    public List<ResourceItem> resourceItemsOf(ServiceOrderItem item) {
        return resourceItems.stream().filter(below -> below.belongsTo(item)).toList();
    }

    private Optional<ResourceItem> resourceItem(String itemId) {
        return resourceItems.stream()
                .filter(below -> below.itemId().equals(itemId))
                .findFirst();
    }

    public long version() {
        return version;
    }

    public ServiceOrderState state() {
        return state;
    }

    public String correlationId() {
        return correlationId;
    }

    public boolean isSameRequest(String otherFingerprint) {
        return otherFingerprint.equals(fingerprint);
    }

    public @Nullable String customerId() {
        return customerId;
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

    public @Nullable Instant requestedStart() {
        return requestedStart;
    }

    public @Nullable Instant requestedCompletion() {
        return requestedCompletion;
    }

    public Optional<Instant> startDate() {
        return Optional.ofNullable(startDate);
    }

    public Optional<Instant> completionDate() {
        return Optional.ofNullable(completionDate);
    }

    /** The release that the order is pinned to; a planned order has one. */
    public Optional<Long> catalogRelease() {
        return Optional.ofNullable(catalogRelease);
    }

    public int generation() {
        return generation;
    }

    public Optional<String> resourceOrderId() {
        return Optional.ofNullable(resourceOrderId);
    }

    public List<Refusal> refusals() {
        return refusals.reasons();
    }

    public JsonDocument carried() {
        return carried;
    }
}
