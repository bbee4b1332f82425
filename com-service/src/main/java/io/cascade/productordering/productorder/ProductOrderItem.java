package io.cascade.productordering.productorder;

import io.cascade.kernel.ids.Ids;
import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.lifecycle.StateChange;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.kernel.persistence.GivenId;
import io.cascade.ordering.order.ItemAction;
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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One line of a product order. It changes only through its order. */
@Entity
@Table(name = "product_order_item")
public class ProductOrderItem extends GivenId {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id", updatable = false)
    private ProductOrder order;

    @Column(updatable = false)
    private String itemId;

    @Column(updatable = false)
    private @Nullable String parentItemId;

    @Column(updatable = false)
    private int position;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private ItemAction action;

    @Column(updatable = false)
    private @Nullable String offeringId;

    private @Nullable String specificationId;
    private JsonDocument characteristics;

    @Column(updatable = false)
    private @Nullable String placeId;

    @Column(updatable = false)
    private String productId;

    @Column(updatable = false)
    private JsonDocument productCarried;

    @Column(updatable = false)
    private QuotedPrices quotedPrices;

    @Column(updatable = false)
    private @Nullable BillingAccount billingAccount;

    @Column(updatable = false)
    private JsonDocument carried;

    private @Nullable Qualification qualification;

    @Enumerated(EnumType.STRING)
    private ProductOrderItemState state;

    @Embedded
    private @Nullable Waiting waiting;

    @SuppressWarnings("NullAway.Init")
    protected ProductOrderItem() {}

    ProductOrderItem(ProductOrder order, Draft draft, int position) {
        super(order.getId() + "/" + draft.itemId());
        this.order = order;
        this.itemId = draft.itemId();
        this.parentItemId = draft.parentItemId();
        this.position = position;
        this.action = draft.action();
        this.offeringId = draft.offeringId();
        this.specificationId = draft.specificationId();
        this.characteristics = JsonDocument.of(draft.characteristics());
        this.placeId = draft.placeId();
        this.productId = draft.existingProduct().orElseGet(() -> Ids.following("product/" + getId()));
        this.productCarried = draft.productCarried();
        this.quotedPrices = draft.quotedPrices();
        this.billingAccount = draft.billingAccount();
        this.carried = draft.carried();
        this.state = ProductOrderItemState.LIFECYCLE.start();
    }

    /**
     * An item as the channel sent it.
     *
     * @param productId the product that already exists, for actions other than add
     */
    public record Draft(
            String itemId,
            @Nullable String parentItemId,
            ItemAction action,
            @Nullable String offeringId,
            @Nullable String specificationId,
            Map<String, Object> characteristics,
            @Nullable String placeId,
            @Nullable String productId,
            JsonDocument productCarried,
            QuotedPrices quotedPrices,
            @Nullable BillingAccount billingAccount,
            JsonDocument carried) {

        /** A product that is added does not exist yet, whatever the channel calls it. */
        private Optional<String> existingProduct() {
            return action == ItemAction.ADD ? Optional.empty() : Optional.ofNullable(productId);
        }
    }

    void enrich(@Nullable String specification, Map<String, Object> completed, Qualification verdict) {
        specificationId = specification;
        characteristics = JsonDocument.of(completed);
        qualification = verdict;
    }

    void waitFor(ProductOrderItemState next, Waiting reason, String cause) {
        waiting = reason;
        enter(next, cause, reason.since());
    }

    /** A hold that goes on for the same reason keeps the moment when it began. Whoever wants the order cancelled waits too. */
    void hold(Waiting reason, String cause) {
        var next = state.isBeingCancelled() ? state : ProductOrderItemState.HELD;
        waitFor(next, reason.continuing(waiting), cause);
    }

    void finish(ProductOrderItemState next, String cause, Instant at) {
        waiting = null;
        enter(next, cause, at);
    }

    /** Goes on waiting for the same when that is what it stands in. */
    void stand(DerivedStanding next, String cause, Instant at) {
        waiting = next.waiting() == null ? null : next.waiting().continuing(waiting);
        enter(next.state(), cause, at);
    }

    private void enter(ProductOrderItemState next, String cause, Instant at) {
        if (state == next) {
            return;
        }
        ProductOrderItemState.LIFECYCLE.check(state, next, getId(), cause);
        order.itemMoved(new StateChange(itemId, state, next, cause, at));
        state = next;
    }

    public boolean isOpen() {
        return !state.isFinal();
    }

    public boolean isPartOf(String bundleItemId) {
        return bundleItemId.equals(parentItemId);
    }

    public String itemId() {
        return itemId;
    }

    public @Nullable String parentItemId() {
        return parentItemId;
    }

    int position() {
        return position;
    }

    public ItemAction action() {
        return action;
    }

    public @Nullable String offeringId() {
        return offeringId;
    }

    public @Nullable String specificationId() {
        return specificationId;
    }

    public Map<String, Object> characteristics() {
        return characteristics.values();
    }

    public @Nullable String placeId() {
        return placeId;
    }

    public String productId() {
        return productId;
    }

    public JsonDocument productCarried() {
        return productCarried;
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

    public Optional<Qualification> qualification() {
        return Optional.ofNullable(qualification);
    }

    public ProductOrderItemState state() {
        return state;
    }

    public Optional<Waiting> waiting() {
        return Optional.ofNullable(waiting);
    }

    Stream<JsonDocument> documents() {
        return Stream.of(
                        Stream.of(characteristics, productCarried, carried),
                        quotedPrices.told().stream(),
                        billingAccount().map(BillingAccount::told).stream())
                .flatMap(documents -> documents);
    }
}
