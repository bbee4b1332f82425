package io.cascade.serviceordering.serviceorder;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.lifecycle.Party;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.ordering.below.ChildReport;
import io.cascade.ordering.below.ChildState;
import io.cascade.ordering.order.ItemAction;
import io.cascade.ordering.order.OrderRequest;
import io.cascade.ordering.order.Particulars;
import io.cascade.serviceordering.SampleCatalog;
import io.cascade.serviceordering.SampleServices;
import io.cascade.serviceordering.decomposition.ServiceDecomposer;
import io.cascade.serviceordering.decomposition.ServiceDemand;
import io.cascade.serviceordering.plan.InstalledBase;
import io.cascade.serviceordering.plan.Planner;
import io.cascade.serviceordering.plan.PlanningOutcome.Planned;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The golden service order and what happens to it, in few words. */
final class GoldenOrder {

    static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    static final String INTERNET = "SOI-001";
    static final String WIFI = "SOI-002";
    static final String CPE = "SOI-003";

    private static final Planned PLAN = (Planned) Planner.plan(
            ServiceDecomposer.decompose(SampleServices.golden(), SampleCatalog.release()), InstalledBase.NOT_ASKED);

    private final ServiceOrder order = ServiceOrder.place("SO-1", draft(), NOW);

    private GoldenOrder() {}

    static GoldenOrder aGoldenOrder() {
        return new GoldenOrder();
    }

    GoldenOrder placed() {
        return this;
    }

    GoldenOrder planned() {
        order.begin(PLAN.items(), 1, NOW);
        return this;
    }

    /** Planned, and the inventory has heard of the services. */
    GoldenOrder reserved() {
        planned();
        List.of(INTERNET, WIFI, CPE).forEach(item -> written(item, ServiceState.RESERVED));
        order.tellChanges();
        return this;
    }

    /** All resource items are done. */
    GoldenOrder built() {
        reserved();
        hear(IntStream.rangeClosed(1, 7)
                .mapToObj(i -> completed("ROI-%03d".formatted(i)))
                .toArray(ResourceReport[]::new));
        order.tellChanges();
        return this;
    }

    void hear(ResourceReport... reports) {
        order.follow(List.of(reports), NOW);
    }

    void written(String item, ServiceState state) {
        order.serviceWritten(item, state, NOW);
    }

    ServiceOrder get() {
        return order;
    }

    ServiceOrderState state() {
        return order.state();
    }

    List<ServiceOrderItem> items() {
        return order.items();
    }

    List<ResourceItem> resourceItems() {
        return order.below().children();
    }

    ServiceOrderItem item(String id) {
        return order.item(id);
    }

    static ResourceReport completed(String item) {
        return new ResourceReport(
                new ChildReport(item, 0, ChildState.DONE, null),
                List.of(new UsedResource("R-" + item, "resource of " + item)));
    }

    static ResourceReport underway(String item) {
        return report(item, 0, ChildState.UNDERWAY, null);
    }

    static ResourceReport held(String item, String reason) {
        return report(item, 0, ChildState.HELD, waiting(reason));
    }

    static ResourceReport pending(String item, String reason) {
        return report(item, 0, ChildState.PENDING, waiting(reason));
    }

    static ResourceReport ended(String item, ChildState as) {
        return report(item, 0, as, waiting(item + " has ended"));
    }

    static ResourceReport report(String item, long version, ChildState state, @Nullable Waiting waiting) {
        return new ResourceReport(new ChildReport(item, version, state, waiting), List.of());
    }

    static Waiting waiting(String reason) {
        return Waiting.on(Party.ROM, "test", reason, NOW);
    }

    private static ServiceOrderDraft draft() {
        return new ServiceOrderDraft(
                new OrderRequest("correlation", null, "fingerprint", null, null, null, null),
                new Particulars(null, null, JsonDocument.EMPTY),
                Origin.of(
                        new ExternalReferences(
                                List.of(new ExternalReference("PO-1", "productOrder", JsonDocument.EMPTY))),
                        "CUST-4821"),
                null,
                SampleServices.golden().stream().map(GoldenOrder::draft).toList());
    }

    private static ServiceOrderItemDraft draft(ServiceDemand service) {
        return new ServiceOrderItemDraft(
                service.itemId(),
                ItemAction.ADD,
                service.productOrderItemId(),
                "service-" + service.itemId(),
                null,
                service.specificationId(),
                service.characteristics(),
                JsonDocument.EMPTY,
                JsonDocument.EMPTY);
    }
}
