package io.cascade.serviceordering.serviceorder;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.ordering.below.ChildItem;
import io.cascade.serviceordering.plan.PlannedItem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A resource item of the plan, and how far resource order management says that it has come. The proof of how it came to
 * be is its rule together with the characteristics of its service item, which never change. Its history is in the journal
 * of the resource order; here it only moves its service item.
 */
@Entity
@Table(name = "resource_item")
public class ResourceItem extends ChildItem {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id", updatable = false)
    @SuppressWarnings("UnusedVariable")
    private ServiceOrder order;

    @Column(updatable = false)
    private String serviceItemId;

    @Column(updatable = false)
    private int position;

    @Column(updatable = false)
    private String specificationId;

    @Column(updatable = false)
    private String specificationName;

    @Column(updatable = false)
    private JsonDocument characteristics;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> dependsOn;

    @Column(updatable = false)
    private String ruleId;

    @Column(updatable = false)
    private String ruleVersion;

    private @Nullable UsedResources resources;

    @SuppressWarnings("NullAway.Init")
    protected ResourceItem() {}

    ResourceItem(ServiceOrder order, PlannedItem planned, int position) {
        super(order.getId(), planned.itemId());
        var item = planned.item();
        this.order = order;
        this.serviceItemId = planned.serviceItemId();
        this.position = position;
        this.specificationId = item.specificationId();
        this.specificationName = item.specificationName();
        this.characteristics = new JsonDocument(item.characteristics());
        this.dependsOn = planned.dependsOn();
        this.ruleId = item.trace().ruleId();
        this.ruleVersion = item.trace().ruleVersion();
    }

    /** Whether the report told anything new; what was overtaken by a later report tells nothing. */
    boolean take(ResourceReport report) {
        boolean isNews = take(report.progress());
        if (isNews && isDone()) {
            resources = new UsedResources(report.resources());
        }
        return isNews;
    }

    public boolean belongsTo(ServiceOrderItem item) {
        return serviceItemId.equals(item.itemId());
    }

    public String serviceItemId() {
        return serviceItemId;
    }

    public String specificationId() {
        return specificationId;
    }

    public String specificationName() {
        return specificationName;
    }

    public Map<String, Object> characteristics() {
        return characteristics.values();
    }

    public List<String> dependsOn() {
        return List.copyOf(dependsOn);
    }

    public String ruleId() {
        return ruleId;
    }

    public String ruleVersion() {
        return ruleVersion;
    }

    public List<UsedResource> resources() {
        return resources == null ? List.of() : resources.resources();
    }

    @Override
    protected Stream<JsonDocument> documents() {
        return Stream.of(characteristics);
    }
}
