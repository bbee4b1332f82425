package io.cascade.productordering.productorder;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.lifecycle.Standing;
import io.cascade.kernel.lifecycle.StateChange;
import io.cascade.kernel.lifecycle.Waiting;
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
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One line of a product order. It changes only through its order. */
@Entity
@Table(name = "product_order_item")
public class ProductOrderItem extends OrderLine {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id", updatable = false)
    private ProductOrder order;

    @Column(updatable = false)
    private @Nullable String parentItemId;

    @Embedded
    private OrderedProduct product;

    @Column(updatable = false)
    private QuotedPrices quotedPrices;

    @Column(updatable = false)
    private @Nullable BillingAccount billingAccount;

    @Column(updatable = false)
    private JsonDocument carried;

    @Enumerated(EnumType.STRING)
    private ProductOrderItemState state;

    @SuppressWarnings("NullAway.Init")
    protected ProductOrderItem() {}

    ProductOrderItem(ProductOrder order, ProductOrderItemDraft draft, int position) {
        super(order.getId(), draft.itemId(), draft.action(), position);
        this.order = order;
        this.parentItemId = draft.parentItemId();
        this.product = draft.productOf(getId());
        this.quotedPrices = draft.quotedPrices();
        this.billingAccount = draft.billingAccount();
        this.carried = draft.carried();
        this.state = ProductOrderItemState.LIFECYCLE.start();
    }

    void accept(Acceptance acceptance) {
        product = product.accepted(acceptance);
    }

    void waitFor(ProductOrderItemState next, Waiting reason, String cause) {
        await(reason);
        enter(next, cause, reason.since());
    }

    /** One that goes on waiting for the same keeps the moment when that began. */
    void goOnWaitingFor(Waiting reason, String cause) {
        waitFor(state, continuing(reason), cause);
    }

    /** Whoever wants the order cancelled waits too. */
    @Override
    protected void hold(Waiting reason, String cause) {
        waitFor(state.isBeingCancelled() ? state : ProductOrderItemState.HELD, continuing(reason), cause);
    }

    @Override
    protected void beginAnew(String cause, Instant at) {
        waitFor(ProductOrderItemState.PENDING, Waits.onTakingUpAgain(at), cause);
    }

    @Override
    protected void stand(String cause, Instant at) {
        var next = DerivedStanding.of(order, this, at);
        await(next.waiting() == null ? null : continuing(next.waiting()));
        enter(next.state(), cause, at);
    }

    void finish(ProductOrderItemState next, String cause, Instant at) {
        await(null);
        enter(next, cause, at);
    }

    private void enter(ProductOrderItemState next, String cause, Instant at) {
        if (state == next) {
            return;
        }
        ProductOrderItemState.LIFECYCLE.check(state, next, getId(), cause);
        order.itemMoved(new StateChange(itemId(), state, next, cause, at));
        state = next;
    }

    @Override
    public boolean isOpen() {
        return !state.isFinal();
    }

    @Override
    protected Standing standing() {
        return state.standing();
    }

    boolean isPartOf(ProductOrderItem bundle) {
        return Objects.equals(parentItemId, bundle.itemId());
    }

    public @Nullable String parentItemId() {
        return parentItemId;
    }

    public OrderedProduct product() {
        return product;
    }

    public QuotedPrices quotedPrices() {
        return quotedPrices;
    }

    public Optional<BillingAccount> billingAccount() {
        return Optional.ofNullable(billingAccount);
    }

    public JsonDocument carried() {
        return carried;
    }

    public ProductOrderItemState state() {
        return state;
    }

    @Override
    protected Stream<JsonDocument> documents() {
        return Stream.of(
                        Stream.of(carried),
                        product.documents(),
                        quotedPrices.told().stream(),
                        billingAccount().map(BillingAccount::told).stream())
                .flatMap(documents -> documents);
    }
}
