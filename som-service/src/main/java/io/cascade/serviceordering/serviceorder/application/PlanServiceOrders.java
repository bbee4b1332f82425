package io.cascade.serviceordering.serviceorder.application;

import io.cascade.kernel.lifecycle.Party;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.messaging.errand.Errand;
import io.cascade.messaging.errand.ErrandHandler;
import io.cascade.messaging.errand.Errands;
import io.cascade.ordering.order.ItemAction;
import io.cascade.ordering.order.Refusal;
import io.cascade.releasedcatalog.CatalogRelease;
import io.cascade.releasedcatalog.ReleasedCatalog;
import io.cascade.serviceordering.decomposition.Obstacle;
import io.cascade.serviceordering.decomposition.ServiceDecomposer;
import io.cascade.serviceordering.decomposition.ServiceDemand;
import io.cascade.serviceordering.plan.InstalledBase;
import io.cascade.serviceordering.plan.Planner;
import io.cascade.serviceordering.plan.PlanningOutcome;
import io.cascade.serviceordering.plan.PlanningOutcome.Impossible;
import io.cascade.serviceordering.plan.PlanningOutcome.Planned;
import io.cascade.serviceordering.serviceorder.ServiceOrder;
import io.cascade.serviceordering.serviceorder.ServiceOrderItem;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Plans acknowledged orders: refuses them with every reason, or asks for their resources and reserves their services. */
@Component
class PlanServiceOrders implements ErrandHandler {

    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final ServiceOrderTransactions transactions;
    private final ReleasedCatalog catalog;
    private final Errands errands;
    private final Clock clock;

    PlanServiceOrders(ServiceOrderTransactions transactions, ReleasedCatalog catalog, Errands errands, Clock clock) {
        this.transactions = transactions;
        this.catalog = catalog;
        this.errands = errands;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return ErrandKinds.PLAN;
    }

    @Override
    public void handle(List<Errand> planning) {
        transactions.finishMaking(planning, order -> {
            if (order.isToPlan()) {
                catalogOf(order).ifPresentOrElse(release -> plan(order, release), () -> awaitCatalog(order));
            }
        });
    }

    private void plan(ServiceOrder order, CatalogRelease release) {
        var unsupported = unsupportedIn(order);
        if (!unsupported.isEmpty()) {
            order.refuse(unsupported, clock.instant());
            return;
        }
        switch (planFor(order, release)) {
            case Impossible impossible -> order.refuse(refusals(impossible), clock.instant());
            case Planned planned -> begin(order, planned, release);
        }
    }

    private static PlanningOutcome planFor(ServiceOrder order, CatalogRelease release) {
        var demands = order.items().stream().map(PlanServiceOrders::demandOf).toList();
        return Planner.plan(ServiceDecomposer.decompose(demands, release), InstalledBase.NOT_ASKED);
    }

    private void begin(ServiceOrder order, Planned planned, CatalogRelease release) {
        order.begin(planned.items(), release.number(), clock.instant());
        errands.now(ErrandKinds.ORDER_RESOURCES, order.getId(), order);
        errands.now(ErrandKinds.WRITE_SERVICES, order.getId(), order);
    }

    private Optional<CatalogRelease> catalogOf(ServiceOrder order) {
        var pinned = order.catalogRelease();
        return pinned.isPresent() ? catalog.release(pinned.get()) : catalog.current();
    }

    private void awaitCatalog(ServiceOrder order) {
        var now = clock.instant();
        var release = order.catalogRelease()
                .map(number -> "catalog release " + number)
                .orElse("a catalog release");
        order.awaitCatalog(Waiting.on(Party.CATALOG, "releaseAwaited", release + " has not arrived yet", now)
                .unblockedBy("publishing " + release));
        errands.at(
                ErrandKinds.PLAN,
                order.getId(),
                now.plus(errands.pause(pauseAfter(Duration.between(order.orderDate(), now)))));
    }

    /** Most often the release is on its way; the longer it has not come, the longer the pauses. */
    private static Duration pauseAfter(Duration waited) {
        return Collections.min(List.of(LONGEST_PAUSE, Collections.max(List.of(SHORTEST_PAUSE, waited))));
    }

    private static ServiceDemand demandOf(ServiceOrderItem item) {
        return new ServiceDemand(
                item.itemId(),
                item.productOrderItemId().orElse(null),
                item.service().specificationId(),
                item.service().characteristics());
    }

    private static List<Refusal> unsupportedIn(ServiceOrder order) {
        return order.items().stream()
                .filter(item -> item.action() != ItemAction.ADD)
                .map(item -> new Refusal(
                        "actionNotSupported", "only the action add can be ordered", item.itemId(), "action"))
                .toList();
    }

    private static List<Refusal> refusals(Impossible impossible) {
        return impossible.obstacles().stream().map(PlanServiceOrders::refusal).toList();
    }

    private static Refusal refusal(Obstacle obstacle) {
        return new Refusal(obstacle.code(), obstacle.reason(), obstacle.serviceItemId(), obstacle.path());
    }
}
