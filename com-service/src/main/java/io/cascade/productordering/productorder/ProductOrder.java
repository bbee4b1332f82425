package io.cascade.productordering.productorder;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.lifecycle.Chronicle;
import io.cascade.kernel.lifecycle.LastHeard;
import io.cascade.kernel.lifecycle.Standing;
import io.cascade.kernel.lifecycle.StateChange;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.kernel.persistence.GivenId;
import io.cascade.ordering.aggregate.Aggregate;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

/**
 * A product order (TMF622): what a customer asked for through a channel, and how far it has come. Every change is one of
 * its verbs; each state is written through one door that checks the lifecycle and keeps the chronicle.
 */
@Entity
@Table(name = "product_order")
public class ProductOrder extends GivenId implements Aggregate {

    @Version
    private int rowVersion;

    private long version;

    @Enumerated(EnumType.STRING)
    private ProductOrderState state;

    @Column(updatable = false)
    private String correlationId;

    @Column(updatable = false)
    private @Nullable String idempotencyKey;

    @Column(updatable = false)
    private @Nullable String fingerprint;

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

    private @Nullable Instant completionDate;
    private @Nullable Long catalogRelease;
    private int generation;
    private @Nullable String serviceOrderId;

    @Embedded
    private @Nullable LastHeard lastHeard;

    private @Nullable Deposit deposit;
    private boolean depositPaid;
    private Refusals refusals;
    private JsonDocument carried;

    @OneToMany(
            mappedBy = "order",
            cascade = {CascadeType.PERSIST, CascadeType.REMOVE})
    @OrderBy("position")
    private List<ProductOrderItem> items = new ArrayList<>();

    @OneToMany(
            mappedBy = "order",
            cascade = {CascadeType.PERSIST, CascadeType.REMOVE})
    @OrderBy("position")
    private List<ServiceItem> serviceItems = new ArrayList<>();

    @Transient
    private final Chronicle chronicle = new Chronicle();

    @SuppressWarnings("NullAway.Init")
    protected ProductOrder() {}

    private ProductOrder(String id, Draft draft, Instant at) {
        super(id);
        this.correlationId = draft.correlationId();
        this.idempotencyKey = draft.idempotencyKey();
        this.fingerprint = draft.fingerprint();
        this.customerId = draft.customerId();
        this.externalId = draft.externalId();
        this.category = draft.category();
        this.priority = draft.priority();
        this.description = draft.description();
        this.orderDate = at;
        this.requestedStart = draft.requestedStart();
        this.requestedCompletion = draft.requestedCompletion();
        this.generation = 1;
        this.refusals = Refusals.NONE;
        this.carried = draft.carried();
        this.state = ProductOrderState.LIFECYCLE.start();
        this.version = 1;
        chronicle.record(new StateChange(null, null, state, "placed", at));
    }

    /** An order as the channel sent it, with what the boundary knows of the request. */
    public record Draft(
            String correlationId,
            @Nullable String idempotencyKey,
            String fingerprint,
            @Nullable String customerId,
            @Nullable String externalId,
            @Nullable String category,
            @Nullable String priority,
            @Nullable String description,
            @Nullable Instant requestedStart,
            @Nullable Instant requestedCompletion,
            JsonDocument carried,
            List<ProductOrderItem.Draft> items) {}

    public static ProductOrder place(String id, Draft draft, Instant at) {
        var order = new ProductOrder(id, draft, at);
        for (var item : draft.items()) {
            order.items.add(new ProductOrderItem(order, item, order.items.size() + 1));
        }
        var assessment = Waiting.on("COM", "the order is being assessed", at);
        order.items.forEach(item -> item.waitFor(ProductOrderItemState.ACKNOWLEDGED, assessment, "placed"));
        return order;
    }

    public void refuse(List<Refusal> reasons, Instant at) {
        refusals = new Refusals(List.copyOf(reasons));
        openItems().forEach(item -> item.finish(ProductOrderItemState.REJECTED, "refused", at));
        enter(ProductOrderState.REJECTED, reasons.getFirst().code(), at);
    }

    /** Somebody who is to assess the order does not look at it as it is; it has not begun and does not until that is mended. */
    public void assessmentRefused(Waiting reason) {
        openItems()
                .forEach(item -> item.waitFor(
                        item.state(), reason.continuing(item.waiting().orElse(null)), "assessment refused"));
    }

    /** Waits for a payment that the credit check demanded. */
    public void awaitDeposit(Deposit demanded, Instant at) {
        deposit = demanded;
        var reason = paymentAwaited("a deposit of %s is required".formatted(demanded), demanded, at);
        openItems().forEach(item -> item.waitFor(ProductOrderItemState.PENDING, reason, "deposit required"));
        rollUp("deposit required", at);
    }

    /** A payment has arrived. Once nothing of the deposit is outstanding the order can be assessed again. */
    public void pay(JsonDocument withPayment, Instant at) {
        carried = withPayment;
        touch();
        var outstanding = deposit == null ? BigDecimal.ZERO : deposit.outstandingAfter(carried.get("payment"));
        depositPaid = outstanding.signum() == 0;
        var reason = deposit == null || depositPaid
                ? Waiting.on("COM", "the order is assessed again after its payment", at)
                : paymentAwaited("%s of a deposit of %s are outstanding".formatted(outstanding, deposit), deposit, at);
        openItems().forEach(item -> item.waitFor(item.state(), reason, "paid"));
    }

    private Waiting paymentAwaited(String what, Deposit demanded, Instant at) {
        return Waiting.on("customer " + customerId, what, at)
                .until(demanded.due())
                .unblockedBy("PATCH the order with the payment of " + demanded);
    }

    /** The time to pay is over: the order is given up, unless it has been paid or has ended in the meantime. */
    public void depositOverdue(Instant at) {
        if (deposit == null || !isDepositAwaited()) {
            return;
        }
        var reason = "the deposit of %s was not paid by %s".formatted(deposit, deposit.due());
        refusals = new Refusals(List.of(new Refusal("depositNotPaid", reason, null, "payment")));
        openItems().forEach(item -> item.finish(ProductOrderItemState.CANCELLED, "deposit not paid", at));
        rollUp("deposit not paid", at);
    }

    /** Changes attributes that the order only carries. */
    public void amend(@Nullable String newDescription, @Nullable String newPriority, JsonDocument newCarried) {
        description = newDescription;
        priority = newPriority;
        carried = newCarried;
        touch();
    }

    /** The order is fine; each item knows its specification, its complete characteristics and its place. */
    public void accept(List<Acceptance> acceptances, long release) {
        catalogRelease = release;
        acceptances.forEach(acceptance -> item(acceptance.itemId())
                .enrich(acceptance.specificationId(), acceptance.characteristics(), acceptance.qualification()));
        touch();
    }

    /** Accepted, but not to start before the requested date. */
    public void awaitStart(Instant start, Instant at) {
        var reason = Waiting.on("calendar", "the requested start date has not come", at)
                .until(start)
                .unblockedBy("the date");
        openItems().forEach(item -> item.waitFor(item.state(), reason, "accepted"));
    }

    public void begin(List<ServiceItem.Draft> drafts, Instant at) {
        drafts.forEach(draft -> serviceItems.add(new ServiceItem(this, draft, serviceItems.size() + 1)));
        var reason = Waiting.on("SOM", "its services are being ordered", at);
        openItems()
                .forEach(item -> item.waitFor(
                        ProductOrderItemState.IN_PROGRESS, isBundle(item) ? onItsParts(at) : reason, "decomposed"));
        rollUp("decomposed", at);
    }

    /** The services are somebody else's work now; one that has already reported a blockage stays blocked. */
    public void serviceOrderTaken(String serviceOrder, Instant at) {
        serviceOrderId = serviceOrder;
        lastHeard = LastHeard.of(at);
        openItems().stream()
                .filter(item -> !isBlockedBelow(item) && !item.awaitsProduct() && !isBundle(item))
                .forEach(
                        item -> item.waitFor(ProductOrderItemState.IN_PROGRESS, beingBuilt(at), "service order taken"));
        rollUp("service order taken", at);
    }

    /** News of the service order have come, whatever they are. */
    public void heard(Instant at) {
        if (lastHeard != null) {
            lastHeard = lastHeard.again(at);
        }
    }

    /** The latest version of the service order of which anything has come; zero before that. */
    public long latestReport() {
        return serviceItems.stream().mapToLong(ServiceItem::reportVersion).max().orElse(0);
    }

    /** Nothing had come for long, so it was asked, and nothing was new. */
    public void inquired(Instant at) {
        if (lastHeard != null) {
            lastHeard = lastHeard.asked(at);
        }
    }

    /** Nobody knows the service order any more: it has to be ordered again, under the same key. */
    public void serviceOrderLost(Instant at) {
        serviceOrderId = null;
        lastHeard = null;
        serviceItems.forEach(ServiceItem::forgetReports);
        var reason = Waiting.on("SOM", "its services are being ordered again, as the service order is gone", at);
        openItems().stream()
                .filter(item -> !item.awaitsProduct() && !isBundle(item))
                .forEach(item -> item.waitFor(item.state(), reason, "service order lost"));
    }

    /** Nobody takes the service order as it is: its items are held until that is mended. */
    public void servicesRefused(Waiting reason) {
        openItems().forEach(item -> item.waitFor(ProductOrderItemState.HELD, reason, "service order refused"));
        rollUp("service order refused", reason.since());
    }

    private boolean isBlockedBelow(ProductOrderItem item) {
        return serviceItemsOf(item).stream().anyMatch(ServiceItem::isBlocked);
    }

    /** Service items are done; a product item whose last one that was is ready to become a product. */
    public void serviceItemsCompleted(Set<String> serviceItemIds, long reportVersion, Instant at) {
        var touched = new LinkedHashSet<ProductOrderItem>();
        serviceItemsToFollow(serviceItemIds, reportVersion).forEach(service -> {
            service.complete();
            touched.add(item(service.productOrderItemId()));
        });
        var reason = Waiting.on("inventory and billing", "the product is written and billing triggered", at);
        resumeWhatNothingBlocks(touched, at);
        touched.stream().filter(this::isBuiltBelow).forEach(item -> item.builtBelow(reason));
        rollUp("service items completed", at);
    }

    /** Whatever blocked a service item is over once the item is done. */
    private void resumeWhatNothingBlocks(Set<ProductOrderItem> touched, Instant at) {
        touched.stream()
                .filter(ProductOrderItem::isBlocked)
                .filter(item -> !isBlockedBelow(item))
                .forEach(item -> item.waitFor(ProductOrderItemState.IN_PROGRESS, beingBuilt(at), "resumed below"));
    }

    /** Work below is blocked: the product items concerned wait for the same. */
    public void serviceItemsBlocked(
            Set<String> serviceItemIds, long reportVersion, ProductOrderItemState blocked, Waiting reason) {
        serviceItemsToFollow(serviceItemIds, reportVersion).forEach(service -> {
            service.block();
            item(service.productOrderItemId()).waitFor(blocked, reason, "blocked below");
        });
        rollUp("blocked below", reason.since());
    }

    /** Work below goes on: a product item does too unless something else below it is still blocked. */
    public void serviceItemsResumed(Set<String> serviceItemIds, long reportVersion, Instant at) {
        serviceItemsToFollow(serviceItemIds, reportVersion)
                .filter(ServiceItem::isBlocked)
                .forEach(service -> {
                    service.resume();
                    var item = item(service.productOrderItemId());
                    if (serviceItemsOf(item).stream().noneMatch(ServiceItem::isBlocked)) {
                        item.waitFor(ProductOrderItemState.IN_PROGRESS, beingBuilt(at), "resumed below");
                    }
                });
        rollUp("resumed below", at);
    }

    /** The product is in the inventory and billing has taken it; a bundle is done with its last part. */
    public void productDelivered(String itemId, Instant at) {
        var item = item(itemId);
        item.finish(ProductOrderItemState.COMPLETED, "product delivered", at);
        var bundle = item.parentItemId();
        if (bundle != null && partsOf(bundle).stream().noneMatch(ProductOrderItem::isOpen)) {
            item(bundle).builtBelow(Waiting.on("inventory and billing", "the bundle is written", at));
        }
        rollUp("product delivered", at);
    }

    /** The inventory or billing does not take a product as it is: the item is held until that is mended. */
    public void productRefused(String itemId, Waiting reason) {
        item(itemId).hold(reason, "product refused");
        rollUp("product refused", reason.since());
    }

    private boolean isBundle(ProductOrderItem item) {
        return !partsOf(item.itemId()).isEmpty() && serviceItemsOf(item).isEmpty();
    }

    private static Waiting onItsParts(Instant at) {
        return Waiting.on("its parts", "the parts of the bundle are being built", at);
    }

    private static Waiting beingBuilt(Instant at) {
        return Waiting.on("SOM", "its services are being built", at);
    }

    /** Of these the open ones about which nothing later is known already. */
    private Stream<ServiceItem> serviceItemsToFollow(Set<String> ids, long reportVersion) {
        return serviceItems.stream()
                .filter(service -> ids.contains(service.itemId()) && !service.isCompleted())
                .filter(service -> service.takesReportOf(reportVersion));
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
        if (!serviceItems.isEmpty()) {
            return Optional.of("its services are being built already, and what is built cannot be taken back yet");
        }
        enter(ProductOrderState.ASSESSING_CANCELLATION, "cancel task", at);
        enter(ProductOrderState.PENDING_CANCELLATION, "nothing was sent down", at);
        openItems().forEach(item -> item.finish(ProductOrderItemState.CANCELLED, "cancelled", at));
        enter(ProductOrderState.CANCELLED, "cancelled", at);
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
        enter(ProductOrderState.of(Standing.of(standings)), cause, at);
    }

    private void enter(ProductOrderState next, String cause, Instant at) {
        if (state == next) {
            return;
        }
        ProductOrderState.LIFECYCLE.check(state, next, getId(), cause);
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

    private boolean isBuiltBelow(ProductOrderItem item) {
        return item.isOpen() && serviceItemsOf(item).stream().allMatch(ServiceItem::isCompleted);
    }

    /** What has happened since the order was loaded, told once. */
    public List<StateChange> tellChanges() {
        return chronicle.tell();
    }

    @Override
    public void setAside(Waiting reason) {
        openItems().forEach(item -> item.waitFor(ProductOrderItemState.HELD, reason, "work set aside"));
        rollUp("work set aside", reason.since());
    }

    /** One that has not begun is assessed anew, and may still be refused. */
    @Override
    public void takeUpAgain(Instant at) {
        var next = serviceItems.isEmpty() ? ProductOrderItemState.PENDING : ProductOrderItemState.IN_PROGRESS;
        var reason = Waiting.on("COM", "the work that was set aside is taken up again", at);
        openItems().stream()
                .filter(ProductOrderItem::isBlocked)
                .forEach(item -> item.waitFor(next, reason, "work taken up again"));
        rollUp("work taken up again", at);
    }

    @Override
    public boolean isOver() {
        return state.isFinal();
    }

    @Override
    public int parts() {
        return items.size() + serviceItems.size();
    }

    @Override
    public Stream<JsonDocument> documents() {
        return Stream.of(
                        Stream.of(carried),
                        items.stream().flatMap(ProductOrderItem::documents),
                        serviceItems.stream().flatMap(ServiceItem::documents))
                .flatMap(documents -> documents);
    }

    @Override
    public void loadWhole() {
        Hibernate.initialize(items);
        Hibernate.initialize(serviceItems);
    }

    public List<ProductOrderItem> items() {
        return List.copyOf(items);
    }

    public List<ProductOrderItem> openItems() {
        return items.stream().filter(ProductOrderItem::isOpen).toList();
    }

    public List<ProductOrderItem> partsOf(String bundleItemId) {
        return items.stream().filter(item -> item.isPartOf(bundleItemId)).toList();
    }

    /** @throws IllegalArgumentException when the order has no such item */
    public ProductOrderItem item(String itemId) {
        return items.stream()
                .filter(item -> item.itemId().equals(itemId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("order %s has no item %s".formatted(getId(), itemId)));
    }

    public List<ServiceItem> serviceItems() {
        return List.copyOf(serviceItems);
    }

    public List<ServiceItem> serviceItemsOf(ProductOrderItem item) {
        return serviceItems.stream().filter(service -> service.belongsTo(item)).toList();
    }

    public long version() {
        return version;
    }

    public ProductOrderState state() {
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

    public Optional<Instant> completionDate() {
        return Optional.ofNullable(completionDate);
    }

    /** @throws IllegalStateException before the order was accepted */
    public long catalogRelease() {
        if (catalogRelease == null) {
            throw new IllegalStateException("order %s has no catalog release yet".formatted(getId()));
        }
        return catalogRelease;
    }

    public int generation() {
        return generation;
    }

    public Optional<String> serviceOrderId() {
        return Optional.ofNullable(serviceOrderId);
    }

    public boolean isDepositPaid() {
        return depositPaid;
    }

    /** Whether the order waits for its customer to pay. */
    public boolean isDepositAwaited() {
        return state == ProductOrderState.PENDING && deposit != null && !depositPaid;
    }

    public List<Refusal> refusals() {
        return refusals.reasons();
    }

    public JsonDocument carried() {
        return carried;
    }
}
