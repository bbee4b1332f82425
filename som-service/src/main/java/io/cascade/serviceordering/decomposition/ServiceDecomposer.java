package io.cascade.serviceordering.decomposition;

import io.cascade.decomposition.Allowance;
import io.cascade.decomposition.DecomposedItem;
import io.cascade.decomposition.Decomposer;
import io.cascade.decomposition.ExpressionFailed;
import io.cascade.releasedcatalog.CatalogRelease;
import java.util.ArrayList;
import java.util.List;

/** From the service items of an order to what each is built from, on the release that the order is pinned to. */
public final class ServiceDecomposer {

    private static final String SPECIFICATION = "service.serviceSpecification.id";

    private final CatalogRelease catalog;
    private final Allowance allowance = new Allowance();
    private final List<ServicePart> parts = new ArrayList<>();
    private final List<Obstacle> obstacles = new ArrayList<>();

    private ServiceDecomposer(CatalogRelease catalog) {
        this.catalog = catalog;
    }

    /** @throws io.cascade.decomposition.EvaluationInterrupted when it took too long this time */
    public static Decomposition decompose(List<ServiceDemand> services, CatalogRelease catalog) {
        var decomposer = new ServiceDecomposer(catalog);
        services.forEach(decomposer::decompose);
        return new Decomposition(decomposer.parts, decomposer.obstacles);
    }

    private void decompose(ServiceDemand service) {
        var specification = service.specificationId();
        if (specification == null) {
            refuse(service, "specificationMissing", "a service to build names its specification");
        } else if (catalog.serviceSpecification(specification).isEmpty()) {
            refuse(service, "unknownSpecification", "there is no service specification " + specification);
        } else {
            decompose(service, specification);
        }
    }

    private void decompose(ServiceDemand service, String specification) {
        try {
            var items = Decomposer.decompose(service.of(specification), catalog.rulesOf(specification), allowance);
            if (items.isEmpty()) {
                refuse(service, "notDecomposable", nothingToBuild(specification));
            }
            items.forEach(item -> add(service, item));
        } catch (ExpressionFailed e) {
            var reason = "catalog release %d: %s".formatted(catalog.number(), e.getMessage());
            refuse(service, "ruleNotComputable", reason);
        }
    }

    private void add(ServiceDemand service, DecomposedItem item) {
        parts.add(new ServicePart(service, item));
    }

    private String nothingToBuild(String specification) {
        return "no rule of catalog release %d says what to build for this %s"
                .formatted(catalog.number(), specification);
    }

    private void refuse(ServiceDemand service, String code, String reason) {
        obstacles.add(new Obstacle(code, reason, service.itemId(), SPECIFICATION));
    }
}
