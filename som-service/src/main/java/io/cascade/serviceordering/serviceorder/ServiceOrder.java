package io.cascade.serviceordering.serviceorder;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.lifecycle.Standing;
import io.cascade.kernel.lifecycle.StateChange;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.ordering.below.Below;
import io.cascade.ordering.below.ParentOrder;
import io.cascade.ordering.order.Intent;
import io.cascade.ordering.order.Refusal;
import io.cascade.serviceordering.plan.PlannedItem;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
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
import java.util.List;
import java.util.Optional;
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
public class ServiceOrder extends ParentOrder<ServiceOrderItem, ResourceReport> {

    private static final int ORDERS_AT_ONCE = 100;

    @Enumerated(EnumType.STRING)
    private ServiceOrderState state;

    @Embedded
    private Origin origin;

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
    private final ItemNews news = new ItemNews();

    @SuppressWarnings("NullAway.Init")
    protected ServiceOrder() {}

    private ServiceOrder(String id, ServiceOrderDraft draft, Instant at) {
        super(
                id,
                draft.request(),
                draft.particulars(),
                draft.catalogRelease(),
                new StateChange(null, null, ServiceOrderState.LIFECYCLE.start(), "placed", at));
        this.origin = draft.origin();
        this.state = ServiceOrderState.LIFECYCLE.start();
    }

    public static ServiceOrder place(String id, ServiceOrderDraft draft, Instant at) {
        var order = new ServiceOrder(id, draft, at);
        draft.items().forEach(item -> order.items.add(new ServiceOrderItem(order, item, order.items.size() + 1, at)));
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

    @Override
    protected Optional<ServiceOrderItem> take(ResourceReport report) {
        return below().child(report.progress().itemId())
                .filter(child -> child.take(report))
                .map(child -> item(child.serviceItemId()));
    }

    @Override
    protected void moved(Collection<ServiceOrderItem> moved, Instant at) {
        moved.forEach(item -> item.follow(below(item)));
        super.moved(moved, at);
    }

    @Override
    protected boolean isBuilt(ServiceOrderItem item) {
        return item.isBuilt();
    }

    @Override
    protected Optional<String> whyNotTakenBack() {
        return below().isAnyDone()
                ? Optional.of("resources of it are built already, and what is built cannot be taken back yet")
                : Optional.empty();
    }

    @Override
    protected void assessCancellation(String cause, Instant at) {
        enter(ServiceOrderState.ASSESSING_CANCELLATION, cause, at);
    }

    @Override
    protected void goOn(String cause, Instant at) {
        enter(ServiceOrderState.IN_PROGRESS, cause, at);
        if (hasServicesToWrite()) {
            news.serviceMoved();
        }
    }

    @Override
    protected void standAs(Standing lines, String cause, Instant at) {
        enter(ServiceOrderState.of(intent(), lines), cause, at);
    }

    private void enter(ServiceOrderState next, String cause, Instant at) {
        if (state != next) {
            ServiceOrderState.LIFECYCLE.check(state, next, getId(), cause);
            moves(state, next, cause, at);
            state = next;
        }
    }

    void itemMoved(StateChange change) {
        record(change);
    }

    void itemChanged(ServiceOrderItem item) {
        touch();
        news.changed(item);
    }

    void serviceMoved() {
        news.serviceMoved();
    }

    /** What has happened since the order was loaded, told once. */
    public Changes tellChanges() {
        return new Changes(tellMoves(), news.tellChanged());
    }

    /** Whether the inventory has to be told of a service since the order was loaded. */
    public boolean hasServicesMoved() {
        return news.hasServicesMoved();
    }

    /** Whether the inventory has still to hear of a service. */
    public boolean hasServicesToWrite() {
        return items.stream().anyMatch(item -> item.stateToWrite().isPresent());
    }

    /** Whether it has still to be planned. */
    public boolean isToPlan() {
        return state == ServiceOrderState.ACKNOWLEDGED || state == ServiceOrderState.PENDING && startDate == null;
    }

    @Override
    public Below<ResourceItem> below() {
        return new Below<>(resourceItems);
    }

    /** What a service is built from. */
    public Below<ResourceItem> below(ServiceOrderItem item) {
        return below().of(child -> child.belongsTo(item));
    }

    @Override
    protected List<ServiceOrderItem> lines() {
        return items;
    }

    @Override
    public ServiceOrderState state() {
        return state;
    }

    public Origin origin() {
        return origin;
    }

    /** When it was planned. */
    public Optional<Instant> startDate() {
        return Optional.ofNullable(startDate);
    }

    @Override
    public Stream<JsonDocument> documents() {
        return Stream.concat(super.documents(), origin.externalReferences().told().stream());
    }

    @Override
    public void loadWhole() {
        Hibernate.initialize(items);
        Hibernate.initialize(resourceItems);
    }
}
