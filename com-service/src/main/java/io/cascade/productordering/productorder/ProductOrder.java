package io.cascade.productordering.productorder;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.lifecycle.Standing;
import io.cascade.kernel.lifecycle.StateChange;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.ordering.below.Below;
import io.cascade.ordering.below.ChildReport;
import io.cascade.ordering.below.ParentOrder;
import io.cascade.ordering.cancellation.Cancellation;
import io.cascade.ordering.order.Intent;
import io.cascade.ordering.order.OrderDraft;
import io.cascade.ordering.order.OrderRequest;
import io.cascade.ordering.order.Particulars;
import io.cascade.ordering.order.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

/**
 * A product order (TMF622): what a customer asked for through a channel, and how far it has come. Every change is one of
 * its verbs; each state is written through one door that checks the lifecycle and keeps the chronicle.
 */
@Entity
@Table(name = "product_order")
public class ProductOrder extends ParentOrder<ChildReport> {

    @Enumerated(EnumType.STRING)
    private ProductOrderState state;

    @Column(updatable = false)
    private @Nullable String customerId;

    @Embedded
    private DepositCase deposit;

    @Embedded
    private Settlement settlement;

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

    @SuppressWarnings("NullAway.Init")
    protected ProductOrder() {}

    private ProductOrder(String id, Draft draft, Instant at) {
        super(
                id,
                draft.request(),
                draft.particulars(),
                null,
                new StateChange(null, null, ProductOrderState.LIFECYCLE.start(), "placed", at));
        this.customerId = draft.customerId();
        this.deposit = DepositCase.NONE;
        this.settlement = draft.settlement();
        this.state = ProductOrderState.LIFECYCLE.start();
    }

    /** An order as the channel sent it. */
    public record Draft(
            OrderRequest request,
            Particulars particulars,
            Settlement settlement,
            @Nullable String customerId,
            List<ProductOrderItem.Draft> items)
            implements OrderDraft {}

    public static ProductOrder place(String id, Draft draft, Instant at) {
        var order = new ProductOrder(id, draft, at);
        for (var item : draft.items()) {
            order.items.add(new ProductOrderItem(order, item, order.items.size() + 1));
        }
        order.waitFor(Waits.onAssessment(at), "placed");
        return order;
    }

    public void refuse(List<Refusal> reasons, Instant at) {
        refusedFor(reasons);
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
        deposit = deposit.demanding(demanded);
        var reason = Waits.onDeposit(String.valueOf(customerId), demanded, at);
        openItems().forEach(item -> item.waitFor(ProductOrderItemState.PENDING, reason, "deposit required"));
        rollUp("deposit required", at);
    }

    public void amend(Amendment amended) {
        amend(amended.particulars());
        settlement = amended.settlement();
    }

    /** A payment has arrived. Once nothing of the deposit is outstanding the order can be assessed again. */
    public void pay(Instant at) {
        touch();
        deposit = deposit.after(settlement.payments());
        waitFor(Waits.onPayment(String.valueOf(customerId), deposit, settlement.payments(), at), "paid");
    }

    /** The time to pay is over: the order is given up, unless it has been paid or has ended in the meantime. */
    public void depositOverdue(Instant at) {
        var demanded = deposit.demanded();
        if (demanded == null || !isDepositAwaited()) {
            return;
        }
        var reason = "the deposit of %s was not paid by %s".formatted(demanded, demanded.due());
        refusedFor(List.of(new Refusal("depositNotPaid", reason, null, "payment")));
        openItems().forEach(item -> item.finish(ProductOrderItemState.CANCELLED, "deposit not paid", at));
        rollUp("deposit not paid", at);
    }

    /** The order is fine; each item knows its specification, its complete characteristics and its place. */
    public void accept(List<Acceptance> acceptances, long release) {
        pinTo(release);
        acceptances.forEach(acceptance -> item(acceptance.itemId())
                .enrich(acceptance.specificationId(), acceptance.characteristics(), acceptance.qualification()));
        touch();
    }

    /** Accepted, but not to start before the requested date. */
    public void awaitStart(Instant start, Instant at) {
        waitFor(Waits.onStart(start, at), "accepted");
    }

    public void begin(List<ServiceItem.Draft> drafts, Instant at) {
        drafts.forEach(draft -> serviceItems.add(new ServiceItem(this, draft, serviceItems.size() + 1)));
        stand(items, "decomposed", at);
    }

    @Override
    public void notTaken(Waiting reason) {
        hold(reason, "service order refused");
    }

    @Override
    protected void stand(String cause, Instant at) {
        stand(unbuiltItems(), cause, at);
    }

    @Override
    public void follow(List<ChildReport> reports, Instant at) {
        var touched = new LinkedHashSet<ProductOrderItem>();
        for (var report : reports) {
            below().child(report.itemId())
                    .filter(service -> service.take(report))
                    .map(service -> item(service.productOrderItemId()))
                    .ifPresent(touched::add);
        }
        if (isCancellationAssessed() && below().isUndone()) {
            withdraw("cancelled below", at);
        } else if (!touched.isEmpty()) {
            stand(touched, "service items moved", at);
        }
    }

    /** The product is in the inventory and billing has taken it; a bundle is done with its last part. */
    public void productDelivered(String itemId, Instant at) {
        var item = item(itemId);
        item.finish(ProductOrderItemState.COMPLETED, "product delivered", at);
        stand(Optional.ofNullable(item.parentItemId()).map(this::item).stream().toList(), "product delivered", at);
    }

    /** The inventory or billing does not take a product as it is: the item is held until that is mended. */
    public void productRefused(String itemId, Waiting reason) {
        item(itemId).hold(reason, "product refused");
        rollUp("product refused", reason.since());
    }

    /** Somebody wants it cancelled. What was handed down has to be taken back there first. */
    public Cancellation cancel(Instant at) {
        if (state.isFinal()) {
            return tooLate(state);
        }
        if (state.isBeingCancelled()) {
            return new Cancellation.UnderWay();
        }
        if (below().isAnyDone()
                || items.stream().anyMatch(item -> !item.isOpen())
                || !itemsToDeliver().isEmpty()) {
            return new Cancellation.Refused(
                    "services of it are built already, and what is built cannot be taken back yet");
        }
        enter(ProductOrderState.ASSESSING_CANCELLATION, "cancel task", at);
        if (below().isAnyOpen()) {
            stand(items, "cancel task", at);
            return new Cancellation.UnderWay();
        }
        withdraw("nothing is below", at);
        return new Cancellation.Done();
    }

    @Override
    public void withdraw(String cause, Instant at) {
        turnBack();
        enter(ProductOrderState.PENDING_CANCELLATION, cause, at);
        stand(items, cause, at);
    }

    @Override
    public void restore(String reason, Instant at) {
        enter(ProductOrderState.IN_PROGRESS, "cancellation refused", at);
        stand(items, "cancellation refused", at);
        conclude(new Cancellation.Refused(reason));
    }

    @Override
    public boolean isCancellationAssessed() {
        return state == ProductOrderState.ASSESSING_CANCELLATION;
    }

    private void waitFor(Waiting reason, String cause) {
        openItems().forEach(item -> item.waitFor(item.state(), reason, cause));
    }

    private void hold(Waiting reason, String cause) {
        openItems().forEach(item -> item.hold(reason, cause));
        rollUp(cause, reason.since());
    }

    /** Lets items stand as what is below them does, and the order as its items. */
    private void stand(Collection<ProductOrderItem> concerned, String cause, Instant at) {
        concerned.stream()
                .filter(ProductOrderItem::isOpen)
                .forEach(item -> item.stand(DerivedStanding.of(this, item, at), cause, at));
        rollUp(cause, at);
    }

    /** Whether an order can be cancelled is a question of its own, which no move of an item answers. */
    private void rollUp(String cause, Instant at) {
        if (!isCancellationAssessed()) {
            var standings = items.stream().map(item -> item.state().standing()).toList();
            enter(ProductOrderState.of(intent(), Standing.of(standings)), cause, at);
        }
    }

    private void enter(ProductOrderState next, String cause, Instant at) {
        if (state == next) {
            return;
        }
        ProductOrderState.LIFECYCLE.check(state, next, getId(), cause);
        record(new StateChange(null, state, next, cause, at));
        if (state.isBeingCancelled() && next.isFinal()) {
            conclude(next == ProductOrderState.CANCELLED ? new Cancellation.Done() : tooLate(next));
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
        hold(reason, "work set aside");
    }

    /** One that has not begun is assessed anew, and may still be refused; what ended below is ordered again. */
    @Override
    public void takeUpAgain(Instant at) {
        if (below().isEmpty()) {
            openItems()
                    .forEach(item -> item.waitFor(
                            ProductOrderItemState.PENDING, Waits.onTakingUpAgain(at), "work taken up again"));
            rollUp("work taken up again", at);
        } else {
            askAgainForWhatEnded();
            stand(items, "work taken up again", at);
        }
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
                        Stream.of(particulars().carried()),
                        settlement.documents(),
                        items.stream().flatMap(ProductOrderItem::documents),
                        serviceItems.stream().flatMap(ServiceItem::documents))
                .flatMap(documents -> documents);
    }

    @Override
    public void loadWhole() {
        Hibernate.initialize(items);
        Hibernate.initialize(serviceItems);
    }

    @Override
    public Below<ServiceItem> below() {
        return new Below<>(serviceItems);
    }

    /** What was handed down for one item. */
    public Below<ServiceItem> below(ProductOrderItem item) {
        return below().of(service -> service.belongsTo(item));
    }

    public List<ProductOrderItem> items() {
        return List.copyOf(items);
    }

    public List<ProductOrderItem> openItems() {
        return items.stream().filter(ProductOrderItem::isOpen).toList();
    }

    private List<ProductOrderItem> unbuiltItems() {
        return openItems().stream().filter(item -> !isBuilt(item)).toList();
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

    /** Whether all that the item needs is there: what is below it, and its parts. */
    boolean isBuilt(ProductOrderItem item) {
        return below(item).isDone() && partsOf(item.itemId()).stream().noneMatch(ProductOrderItem::isOpen);
    }

    /** The items that are built, and of which the product has still to be written and billed. */
    public List<ProductOrderItem> itemsToDeliver() {
        return hasBegun() && intent() == Intent.FULFIL && !state.isBeingCancelled()
                ? openItems().stream().filter(this::isBuilt).toList()
                : List.of();
    }

    /** Whether it is decomposed. */
    public boolean hasBegun() {
        return !serviceItems.isEmpty();
    }

    public ProductOrderState state() {
        return state;
    }

    public @Nullable String customerId() {
        return customerId;
    }

    public Settlement settlement() {
        return settlement;
    }

    /** The account that is charged for an item: its own, or that of the bundle that it is part of, or the order's. */
    public Optional<BillingAccount> accountOf(ProductOrderItem item) {
        return item.billingAccount()
                .or(() -> Optional.ofNullable(item.parentItemId()).flatMap(bundle -> accountOf(item(bundle))))
                .or(() -> Optional.ofNullable(settlement.billingAccount()));
    }

    public boolean isDepositPaid() {
        return deposit.isPaid();
    }

    /** Whether the order waits for its customer to pay. */
    public boolean isDepositAwaited() {
        return state == ProductOrderState.PENDING && deposit.isOutstanding();
    }
}
