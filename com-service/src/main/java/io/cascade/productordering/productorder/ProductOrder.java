package io.cascade.productordering.productorder;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.lifecycle.Standing;
import io.cascade.kernel.lifecycle.StateChange;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.ordering.below.Below;
import io.cascade.ordering.below.ChildReport;
import io.cascade.ordering.below.ParentOrder;
import io.cascade.ordering.order.Intent;
import io.cascade.ordering.order.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.Hibernate;

/**
 * A product order (TMF622): what a customer asked for through a channel, and how far it has come. Every change is one of
 * its verbs; each state is written through one door that checks the lifecycle and keeps the chronicle.
 */
@Entity
@Table(name = "product_order")
public class ProductOrder extends ParentOrder<ProductOrderItem, ChildReport> {

    @Enumerated(EnumType.STRING)
    private ProductOrderState state;

    @Embedded
    private Terms terms;

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

    private ProductOrder(String id, ProductOrderDraft draft, Instant at) {
        super(
                id,
                draft.request(),
                draft.particulars(),
                null,
                new StateChange(null, null, ProductOrderState.LIFECYCLE.start(), "placed", at));
        this.terms = Terms.of(draft.customerId(), draft.settlement());
        this.state = ProductOrderState.LIFECYCLE.start();
    }

    public static ProductOrder place(String id, ProductOrderDraft draft, Instant at) {
        var order = new ProductOrder(id, draft, at);
        draft.items().forEach(item -> order.items.add(new ProductOrderItem(order, item, order.items.size() + 1)));
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
        openItems().forEach(item -> item.goOnWaitingFor(reason, "assessment refused"));
    }

    /** Waits for a payment that the credit check demanded. */
    public void awaitDeposit(Deposit demanded, Instant at) {
        terms = terms.demanding(demanded);
        var reason = Waits.onDeposit(String.valueOf(terms.customerId()), demanded, at);
        openItems().forEach(item -> item.waitFor(ProductOrderItemState.PENDING, reason, "deposit required"));
        rollUp("deposit required", at);
    }

    public void amend(Amendment amended) {
        amend(amended.particulars());
        terms = terms.settledBy(amended.settlement());
    }

    /** A payment has arrived. Once nothing of the deposit is outstanding the order can be assessed again. */
    public void pay(Instant at) {
        touch();
        terms = terms.reckoned();
        waitFor(terms.waitingOnPayment(at), "paid");
    }

    /** The time to pay is over: the order is given up, unless it has been paid or has ended in the meantime. */
    public void depositOverdue(Instant at) {
        if (isDepositAwaited()) {
            refusedFor(List.of(terms.deposit().notPaid()));
            openItems().forEach(item -> item.finish(ProductOrderItemState.CANCELLED, "deposit not paid", at));
            rollUp("deposit not paid", at);
        }
    }

    /** The order is fine; each item knows its specification, its complete characteristics and its place. */
    public void accept(List<Acceptance> acceptances, long release) {
        pinTo(release);
        acceptances.forEach(acceptance -> item(acceptance.itemId()).accept(acceptance));
        touch();
    }

    /** Accepted, but not to start before the requested date. */
    public void awaitStart(Instant start, Instant at) {
        waitFor(Waits.onStart(start, at), "accepted");
    }

    private void waitFor(Waiting reason, String cause) {
        openItems().forEach(item -> item.waitFor(item.state(), reason, cause));
    }

    public void begin(List<ServiceItem.Draft> drafts, Instant at) {
        drafts.forEach(draft -> serviceItems.add(new ServiceItem(this, draft, serviceItems.size() + 1)));
        stand(items, "decomposed", at);
    }

    /** The product is in the inventory and billing has taken it; a bundle is done with its last part. */
    public void productDelivered(String itemId, Instant at) {
        var item = item(itemId);
        item.finish(ProductOrderItemState.COMPLETED, "product delivered", at);
        stand(progress().bundleOf(item).stream().toList(), "product delivered", at);
    }

    /** The inventory or billing does not take a product as it is: the item is held until that is mended. */
    public void productRefused(String itemId, Waiting reason) {
        item(itemId).hold(reason, "product refused");
        rollUp("product refused", reason.since());
    }

    @Override
    protected Optional<ProductOrderItem> take(ChildReport report) {
        return below().child(report.itemId())
                .filter(service -> service.take(report))
                .map(service -> item(service.productOrderItemId()));
    }

    @Override
    protected boolean isBuilt(ProductOrderItem item) {
        return progress().isBuilt(item);
    }

    @Override
    protected Optional<String> whyNotTakenBack() {
        return progress().isAnyDone() || !itemsToDeliver().isEmpty()
                ? Optional.of("services of it are built already, and what is built cannot be taken back yet")
                : Optional.empty();
    }

    @Override
    protected void assessCancellation(String cause, Instant at) {
        enter(ProductOrderState.ASSESSING_CANCELLATION, cause, at);
    }

    @Override
    protected void goOn(String cause, Instant at) {
        enter(ProductOrderState.IN_PROGRESS, cause, at);
    }

    @Override
    protected void standAs(Standing lines, String cause, Instant at) {
        enter(ProductOrderState.of(intent(), lines), cause, at);
    }

    private void enter(ProductOrderState next, String cause, Instant at) {
        if (state != next) {
            ProductOrderState.LIFECYCLE.check(state, next, getId(), cause);
            moves(state, next, cause, at);
            state = next;
        }
    }

    void itemMoved(StateChange change) {
        record(change);
    }

    /** The items that are built, and of which the product has still to be written and billed. */
    public List<ProductOrderItem> itemsToDeliver() {
        return hasBegun() && intent() == Intent.FULFIL && !state.isBeingCancelled()
                ? progress().builtAndOpen()
                : List.of();
    }

    /** Whether it is decomposed. */
    public boolean hasBegun() {
        return !serviceItems.isEmpty();
    }

    /** Whether the order waits for its customer to pay. */
    public boolean isDepositAwaited() {
        return state == ProductOrderState.PENDING && terms.deposit().isOutstanding();
    }

    public Progress progress() {
        return new Progress(items, below());
    }

    @Override
    public Below<ServiceItem> below() {
        return new Below<>(serviceItems);
    }

    @Override
    public ProductOrderState state() {
        return state;
    }

    public Terms terms() {
        return terms;
    }

    @Override
    protected List<ProductOrderItem> lines() {
        return items;
    }

    @Override
    public Stream<JsonDocument> documents() {
        return Stream.concat(super.documents(), terms.documents());
    }

    @Override
    public void loadWhole() {
        Hibernate.initialize(items);
        Hibernate.initialize(serviceItems);
    }
}
