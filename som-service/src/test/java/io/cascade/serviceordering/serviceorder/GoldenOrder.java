package io.cascade.serviceordering.serviceorder;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.lifecycle.Waiting;
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
        return order.resourceItems();
    }

    ServiceOrderItem item(String id) {
        return order.item(id);
    }

    static ResourceReport completed(String item) {
        return new ResourceReport.Completed(item, 0, List.of(new UsedResource("R-" + item, "resource of " + item)));
    }

    static ResourceReport underway(String item) {
        return new ResourceReport.Underway(item, 0);
    }

    static ResourceReport held(String item, String reason) {
        return new ResourceReport.Blocked(item, 0, ResourceItemState.HELD, waiting(reason));
    }

    static ResourceReport pending(String item, String reason) {
        return new ResourceReport.Blocked(item, 0, ResourceItemState.PENDING, waiting(reason));
    }

    static Waiting waiting(String reason) {
        return Waiting.on("test", reason, NOW);
    }

    private static ServiceOrder.Draft draft() {
        return new ServiceOrder.Draft(
                "correlation",
                null,
                "fingerprint",
                "PO-1",
                "CUST-4821",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                JsonDocument.EMPTY,
                SampleServices.golden().stream().map(GoldenOrder::draft).toList());
    }

    private static ServiceOrderItem.Draft draft(ServiceDemand service) {
        return new ServiceOrderItem.Draft(
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
