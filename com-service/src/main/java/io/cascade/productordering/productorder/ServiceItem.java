package io.cascade.productordering.productorder;

import io.cascade.kernel.ids.Ids;
import io.cascade.kernel.json.JsonDocument;
import io.cascade.ordering.below.ChildItem;
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
public class ServiceItem extends ChildItem {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id", updatable = false)
    private ProductOrder order;

    @Column(updatable = false)
    private String productOrderItemId;

    @Column(updatable = false)
    private int position;

    @Column(updatable = false)
    private String specificationId;

    @Column(updatable = false)
    private String specificationName;

    private String serviceId;

    @Column(updatable = false)
    private JsonDocument characteristics;

    @Column(updatable = false)
    private String ruleId;

    @Column(updatable = false)
    private String ruleVersion;

    @Column(updatable = false)
    private JsonDocument ruleInput;

    @SuppressWarnings("NullAway.Init")
    protected ServiceItem() {}

    ServiceItem(ProductOrder order, Draft draft, int position) {
        super(order.getId(), "SOI-%03d".formatted(position));
        this.order = order;
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

    /** A service that was lost has been taken out of the inventory, where no id comes twice. */
    @Override
    protected void beginAnew(int nextGeneration) {
        serviceId = Ids.following("service/%s/%d".formatted(getId(), nextGeneration));
    }

    public boolean belongsTo(ProductOrderItem item) {
        return productOrderItemId.equals(item.itemId());
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

    @Override
    protected Stream<JsonDocument> documents() {
        return Stream.of(characteristics, ruleInput);
    }
}
