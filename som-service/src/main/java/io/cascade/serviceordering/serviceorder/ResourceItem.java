package io.cascade.serviceordering.serviceorder;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.serviceordering.plan.PlannedItem;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
public class ResourceItem {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id", updatable = false)
    @SuppressWarnings("UnusedVariable")
    private ServiceOrder order;

    @Column(updatable = false)
    private String itemId;

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

    @Enumerated(EnumType.STRING)
    private ResourceItemState state;

    private long reportVersion;
    private @Nullable UsedResources resources;

    @Embedded
    private @Nullable Waiting waiting;

    @SuppressWarnings("NullAway.Init")
    protected ResourceItem() {}

    ResourceItem(ServiceOrder order, PlannedItem planned, int position, Instant at) {
        var item = planned.item();
        this.id = order.getId() + "/" + planned.itemId();
        this.order = order;
        this.itemId = planned.itemId();
        this.serviceItemId = planned.serviceItemId();
        this.position = position;
        this.specificationId = item.specificationId();
        this.specificationName = item.specificationName();
        this.characteristics = new JsonDocument(item.characteristics());
        this.dependsOn = planned.dependsOn();
        this.ruleId = item.trace().ruleId();
        this.ruleVersion = item.trace().ruleVersion();
        this.state = ResourceItemState.LIFECYCLE.start();
        this.waiting = Waits.onRom(at);
    }

    /** Whether the report told anything new; what was overtaken by a later report tells nothing. */
    boolean take(ResourceReport report, Instant at) {
        if (isCompleted() || isOvertaken(report)) {
            return false;
        }
        return switch (report) {
            case ResourceReport.Completed done -> complete(done);
            case ResourceReport.Blocked blocked -> waitFor(blocked, blocked.as(), blocked.reason());
            case ResourceReport.Underway underway ->
                isBlocked() && waitFor(underway, ResourceItemState.IN_PROGRESS, Waits.onRom(at));
        };
    }

    private boolean complete(ResourceReport.Completed done) {
        resources = new UsedResources(done.resources());
        waiting = null;
        enter(ResourceItemState.COMPLETED, done);
        return true;
    }

    private boolean waitFor(ResourceReport report, ResourceItemState next, Waiting reason) {
        if (next == state && Waits.isSame(waiting, reason)) {
            return false;
        }
        waiting = reason;
        enter(next, report);
        return true;
    }

    private void enter(ResourceItemState next, ResourceReport report) {
        ResourceItemState.LIFECYCLE.check(state, next, id, "reported");
        state = next;
        reportVersion = Math.max(reportVersion, report.version());
    }

    long reportVersion() {
        return reportVersion;
    }

    /** Whoever builds it from now on counts versions anew. */
    void forgetReports() {
        reportVersion = 0;
    }

    private boolean isOvertaken(ResourceReport report) {
        return report.version() != 0 && report.version() < reportVersion;
    }

    boolean isBlocked() {
        return state == ResourceItemState.PENDING || state == ResourceItemState.HELD;
    }

    public boolean isCompleted() {
        return state == ResourceItemState.COMPLETED;
    }

    public boolean belongsTo(ServiceOrderItem item) {
        return serviceItemId.equals(item.itemId());
    }

    public String itemId() {
        return itemId;
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

    public ResourceItemState state() {
        return state;
    }

    public Optional<Waiting> waiting() {
        return Optional.ofNullable(waiting);
    }

    public List<UsedResource> resources() {
        return resources == null ? List.of() : resources.resources();
    }

    Stream<JsonDocument> documents() {
        return Stream.of(characteristics);
    }
}
