package io.cascade.serviceordering.serviceorder;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.lifecycle.Standing;
import io.cascade.kernel.lifecycle.StateChange;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.ordering.below.Below;
import io.cascade.ordering.below.ParentOrder;
import io.cascade.ordering.cancellation.Cancellation;
import io.cascade.ordering.order.Intent;
import io.cascade.ordering.order.OrderDraft;
import io.cascade.ordering.order.OrderRequest;
import io.cascade.ordering.order.Particulars;
import io.cascade.ordering.order.Refusal;
import io.cascade.serviceordering.plan.PlannedItem;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
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
public class ServiceOrder extends ParentOrder<ResourceReport> {

    private static final int ORDERS_AT_ONCE = 100;

    @Enumerated(EnumType.STRING)
    private ServiceOrderState state;

    @Column(updatable = false)
    private @Nullable String externalReferenceId;

    @Column(updatable = false)
    private ExternalReferences externalReferences;

    @Column(updatable = false)
    private @Nullable String customerId;

    private @Nullable Instant startDate;

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

    @SuppressWarnings("NullAway.Init")
    protected ServiceOrder() {}

    private ServiceOrder(String id, Draft draft, Instant at) {
        super(
                id,
                draft.request(),
                draft.particulars(),
                draft.catalogRelease(),
                new StateChange(null, null, ServiceOrderState.LIFECYCLE.start(), "placed", at));
        this.externalReferences = draft.externalReferences();
        this.externalReferenceId = externalReferences.mainId();
        this.customerId = draft.customerId();
        this.state = ServiceOrderState.LIFECYCLE.start();
    }

    /**
     * An order as it was sent.
     *
     * @param catalogRelease the release that the order is pinned to; absent for the current one
     */
    public record Draft(
            OrderRequest request,
            Particulars particulars,
            ExternalReferences externalReferences,
            @Nullable String customerId,
            @Nullable Long catalogRelease,
            List<ServiceOrderItem.Draft> items)
            implements OrderDraft {}

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
        refusedFor(reasons);
        openItems().forEach(item -> item.finish(ServiceOrderItemState.REJECTED, "refused", at));
        enter(ServiceOrderState.REJECTED, reasons.getFirst().code(), at);
    }

    /** Cannot be planned before a release of the catalog is here. */
    public void awaitCatalog(Waiting reason) {
        openItems().forEach(item -> item.waitFor(item.state(), reason, "awaits catalog", reason.since()));
    }

    /** The plan stands: its resource items go to resource order management, its services are reserved. */
    public void begin(List<PlannedItem> plan, long release, Instant at) {
        pinTo(release);
        startDate = at;
        plan.forEach(planned -> resourceItems.add(new ResourceItem(this, planned, resourceItems.size() + 1)));
        openItems().forEach(item -> item.aimAt(ServiceState.RESERVED));
        stand(items, "planned", at);
    }

    @Override
    public void notTaken(Waiting reason) {
        hold(reason, "resource order refused");
    }

    @Override
    protected void stand(String cause, Instant at) {
        stand(items, cause, at);
    }

    @Override
    public void follow(List<ResourceReport> reports, Instant at) {
        var touched = new LinkedHashSet<ServiceOrderItem>();
        for (var report : reports) {
            below().child(report.progress().itemId())
                    .filter(child -> child.take(report))
                    .map(child -> item(child.serviceItemId()))
                    .filter(ServiceOrderItem::isOpen)
                    .ifPresent(touched::add);
        }
        if (isCancellationAssessed() && below().isUndone()) {
            withdraw("cancelled below", at);
        } else if (!touched.isEmpty()) {
            touched.forEach(item -> item.follow(below(item)));
            stand(touched, "resource items moved", at);
        }
    }

    /** The inventory has a service in this state; an active service completes its item. */
    public void serviceWritten(String itemId, ServiceState written, Instant at) {
        var item = item(itemId);
        item.writtenAs(written);
        if (written == ServiceState.ACTIVE) {
            item.finish(ServiceOrderItemState.COMPLETED, "service active", at);
        } else if (item.takesBackItsRefusal() || intent() == Intent.WITHDRAW) {
            stand(List.of(item), "service written", at);
        }
        rollUp("service written", at);
    }

    /** The inventory does not take a service as it is: the item is held until it does, whatever moves below. */
    public void serviceRefused(String itemId, String reason, Instant at) {
        item(itemId).hold(Waits.onMending(reason, at), "refused by the inventory");
        rollUp("refused by the inventory", at);
    }

    /** Somebody wants it cancelled. What was handed down has to be taken back there first. */
    public Cancellation cancel(Instant at) {
        if (state.isFinal()) {
            return tooLate(state);
        }
        if (state.isBeingCancelled()) {
            return new Cancellation.UnderWay();
        }
        if (below().isAnyDone()) {
            return new Cancellation.Refused(
                    "resources of it are built already, and what is built cannot be taken back yet");
        }
        enter(ServiceOrderState.ASSESSING_CANCELLATION, "cancel task", at);
        if (below().isAnyOpen()) {
            stand(items, "cancel task", at);
        } else {
            withdraw("nothing is below", at);
        }
        return state.isFinal() ? new Cancellation.Done() : new Cancellation.UnderWay();
    }

    @Override
    public void withdraw(String cause, Instant at) {
        turnBack();
        enter(ServiceOrderState.PENDING_CANCELLATION, cause, at);
        openItems().forEach(ServiceOrderItem::retire);
        stand(items, cause, at);
    }

    @Override
    public void restore(String reason, Instant at) {
        enter(ServiceOrderState.IN_PROGRESS, "cancellation refused", at);
        stand(items, "cancellation refused", at);
        servicesMoved |= hasServicesToWrite();
        conclude(new Cancellation.Refused(reason));
    }

    @Override
    public boolean isCancellationAssessed() {
        return state == ServiceOrderState.ASSESSING_CANCELLATION;
    }

    private void hold(Waiting reason, String cause) {
        openItems().forEach(item -> item.hold(reason, cause));
        rollUp(cause, reason.since());
    }

    /** Lets items stand as what is below them does, and the order as its items. */
    private void stand(Collection<ServiceOrderItem> concerned, String cause, Instant at) {
        concerned.stream()
                .filter(ServiceOrderItem::isOpen)
                .forEach(item -> item.stand(DerivedStanding.of(this, item, at), cause, at));
        rollUp(cause, at);
    }

    /** Whether an order can be cancelled is a question of its own, which no move of an item answers. */
    private void rollUp(String cause, Instant at) {
        if (!isCancellationAssessed()) {
            var standings = items.stream().map(item -> item.state().standing()).toList();
            enter(ServiceOrderState.of(intent(), Standing.of(standings)), cause, at);
        }
    }

    private void enter(ServiceOrderState next, String cause, Instant at) {
        if (state == next) {
            return;
        }
        ServiceOrderState.LIFECYCLE.check(state, next, getId(), cause);
        record(new StateChange(null, state, next, cause, at));
        if (state.isBeingCancelled() && next.isFinal()) {
            conclude(next == ServiceOrderState.CANCELLED ? new Cancellation.Done() : tooLate(next));
        }
        state = next;
        if (next.isFinal()) {
            ended(at);
        }
    }

    void itemMoved(StateChange change) {
        record(change);
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
        var changes = new Changes(tellMoves(), List.copyOf(changedItems));
        changedItems.clear();
        return changes;
    }

    /** Whether the inventory has to be told of a service since the order was loaded. */
    public boolean hasServicesMoved() {
        return servicesMoved;
    }

    /** Whether the inventory has still to hear of a service. */
    public boolean hasServicesToWrite() {
        return items.stream().anyMatch(item -> item.stateToWrite().isPresent());
    }

    @Override
    public void setAside(Waiting reason) {
        hold(reason, "work set aside");
    }

    /** One that has not been planned is planned anew, and may still be refused; what ended below is ordered again. */
    @Override
    public void takeUpAgain(Instant at) {
        if (startDate == null) {
            openItems().stream()
                    .filter(ServiceOrderItem::isHeld)
                    .forEach(item -> item.waitFor(
                            ServiceOrderItemState.PENDING, Waits.onTakingUpAgain(at), "work taken up again", at));
            rollUp("work taken up again", at);
        } else {
            askAgainForWhatEnded();
            stand(items, "work taken up again", at);
        }
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
                        Stream.of(particulars().carried()),
                        externalReferences.told().stream(),
                        items.stream().flatMap(ServiceOrderItem::documents),
                        resourceItems.stream().flatMap(ResourceItem::documents))
                .flatMap(documents -> documents);
    }

    @Override
    public void loadWhole() {
        Hibernate.initialize(items);
        Hibernate.initialize(resourceItems);
    }

    @Override
    public Below<ResourceItem> below() {
        return new Below<>(resourceItems);
    }

    /** What a service is built from. */
    public Below<ResourceItem> below(ServiceOrderItem item) {
        return below().of(child -> child.belongsTo(item));
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

    public ServiceOrderState state() {
        return state;
    }

    public ExternalReferences externalReferences() {
        return externalReferences;
    }

    public @Nullable String customerId() {
        return customerId;
    }

    /** When it was planned. */
    public Optional<Instant> startDate() {
        return Optional.ofNullable(startDate);
    }
}
