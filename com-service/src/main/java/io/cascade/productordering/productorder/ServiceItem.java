package io.cascade.productordering.productorder;

import io.cascade.kernel.ids.Ids;
import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.persistence.GivenId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.stream.Stream;

/** A service item that an item of the order decomposed into, with the proof of how, and how far it has come. */
@Entity
@Table(name = "service_item")
public class ServiceItem extends GivenId {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id", updatable = false)
    private ProductOrder order;

    @Column(updatable = false)
    private String itemId;

    @Column(updatable = false)
    private String productOrderItemId;

    @Column(updatable = false)
    private int position;

    @Column(updatable = false)
    private String specificationId;

    @Column(updatable = false)
    private String specificationName;

    @Column(updatable = false)
    private String serviceId;

    @Column(updatable = false)
    private JsonDocument characteristics;

    @Column(updatable = false)
    private String ruleId;

    @Column(updatable = false)
    private String ruleVersion;

    @Column(updatable = false)
    private JsonDocument ruleInput;

    private boolean blocked;
    private boolean completed;
    private long reportVersion;

    @SuppressWarnings("NullAway.Init")
    protected ServiceItem() {}

    ServiceItem(ProductOrder order, Draft draft, int position) {
        super(order.getId() + "/" + itemIdAt(position));
        this.order = order;
        this.itemId = itemIdAt(position);
        this.position = position;
        this.productOrderItemId = draft.productOrderItemId();
        this.specificationId = draft.specificationId();
        this.specificationName = draft.specificationName();
        this.serviceId = Ids.following("service/" + getId());
        this.characteristics = JsonDocument.of(draft.characteristics());
        this.ruleId = draft.ruleId();
        this.ruleVersion = draft.ruleVersion();
        this.ruleInput = JsonDocument.of(draft.ruleInput());
    }

    /** A service item as the decomposition gives it. */
    public record Draft(
            String productOrderItemId,
            String specificationId,
            String specificationName,
            Map<String, Object> characteristics,
            String ruleId,
            String ruleVersion,
            Map<String, Object> ruleInput) {}

    void block() {
        blocked = true;
    }

    void resume() {
        blocked = false;
    }

    void complete() {
        blocked = false;
        completed = true;
    }

    boolean isBlocked() {
        return blocked;
    }

    long reportVersion() {
        return reportVersion;
    }

    /** Whoever builds it from now on counts versions anew. */
    void forgetReports() {
        reportVersion = 0;
    }

    /**
     * Takes note of a report, unless a later one has been taken already.
     *
     * @param version the service order's at the time; 0 when it told none, which counts as the newest
     */
    boolean takesReportOf(long version) {
        boolean isOvertaken = version != 0 && version < reportVersion;
        reportVersion = Math.max(reportVersion, version);
        return !isOvertaken;
    }

    public boolean belongsTo(ProductOrderItem item) {
        return productOrderItemId.equals(item.itemId());
    }

    public boolean isCompleted() {
        return completed;
    }

    public String itemId() {
        return itemId;
    }

    public String productOrderItemId() {
        return productOrderItemId;
    }

    public String specificationId() {
        return specificationId;
    }

    public String specificationName() {
        return specificationName;
    }

    public String serviceId() {
        return serviceId;
    }

    public Map<String, Object> characteristics() {
        return characteristics.values();
    }

    public String ruleId() {
        return ruleId;
    }

    public String ruleVersion() {
        return ruleVersion;
    }

    public Map<String, Object> ruleInput() {
        return ruleInput.values();
    }

    private static String itemIdAt(int position) {
        return "SOI-%03d".formatted(position);
    }

    Stream<JsonDocument> documents() {
        return Stream.of(characteristics, ruleInput);
    }
}
