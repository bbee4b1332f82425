package io.cascade.resourceordering.resourceorder.application;

import io.cascade.decomposition.DecompositionRule;
import io.cascade.decomposition.ExpressionFailed;
import io.cascade.decomposition.LateMapping;
import io.cascade.releasedcatalog.CatalogRelease;
import io.cascade.releasedcatalog.ResourceSpecification;
import io.cascade.releasedcatalog.ServiceSpecification;
import io.cascade.resourceordering.allocation.AllocatedResource;
import io.cascade.resourceordering.allocation.AllocationRequest;
import io.cascade.resourceordering.allocation.ResourceUse;
import io.cascade.resourceordering.resourceorder.ResourceOrder;
import io.cascade.resourceordering.resourceorder.ResourceOrderItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one item needs from the resource inventory: computed from the catalog and from what was produced before. Pure. */
final class AllocationPlan {

    private final ResourceOrder order;
    private final ResourceOrderItem item;
    private final ServiceSpecification specification;
    private final Map<String, Object> late;
    private final List<AllocationRequest> reservations;

    private AllocationPlan(
            ResourceOrder order, ResourceOrderItem item, ServiceSpecification specification, Map<String, Object> late) {
        this.order = order;
        this.item = item;
        this.specification = specification;
        this.late = late;
        this.reservations = requests(Map.of(), false);
    }

    /** @throws ExpressionFailed when the item lacks, or a predecessor did not produce, what the catalog reads */
    static AllocationPlan of(ResourceOrder order, ResourceOrderItem item, CatalogRelease catalog) {
        var specification = catalog.serviceSpecification(
                        Objects.requireNonNull(item.line().specificationId()))
                .orElseThrow(() -> new IllegalStateException(
                        "unknown specification " + item.line().specificationId()));
        return new AllocationPlan(order, item, specification, lateCharacteristics(order, item, catalog));
    }

    ResourceOrderItem item() {
        return item;
    }

    /** The characteristics that depended on predecessors. */
    Map<String, Object> late() {
        return late;
    }

    /** The resources to reserve before the network is told. */
    List<AllocationRequest> reservations() {
        return reservations;
    }

    /**
     * The resources to put into use once the network has answered.
     *
     * @throws ExpressionFailed when the answer lacks what the catalog reads
     */
    List<AllocationRequest> activations(Map<String, Object> answer) {
        return requests(answer, true);
    }

    /** The granted resources in the specification's order, the primary one first. */
    List<AllocatedResource> inOrder(Map<String, AllocatedResource> granted) {
        var resources = new ArrayList<AllocatedResource>();
        for (int i = 0; i < specification.resources().size(); i++) {
            var resource = granted.get(keyOf(i));
            if (resource != null) {
                resources.add(resource);
            }
        }
        return resources;
    }

    private List<AllocationRequest> requests(Map<String, Object> answer, boolean withLearnt) {
        var characteristics = new HashMap<>(item.holding().known());
        characteristics.putAll(late);
        var requests = new ArrayList<AllocationRequest>();
        for (int i = 0; i < specification.resources().size(); i++) {
            var resource = specification.resources().get(i);
            if (withLearnt || !resource.allocation().isLearntFromAnswer()) {
                requests.add(request(keyOf(i), resource, characteristics, answer));
            }
        }
        return requests;
    }

    private AllocationRequest request(
            String key,
            ResourceSpecification resource,
            Map<String, Object> characteristics,
            Map<String, Object> answer) {
        var allocation = resource.allocation();
        try {
            return new AllocationRequest(
                    key,
                    order.correlationId(),
                    resource.id(),
                    allocation.kind(),
                    allocation.choose(characteristics, answer),
                    allocation.describe(characteristics, answer),
                    use());
        } catch (ExpressionFailed e) {
            throw e.in("allocation of resource specification " + resource.id());
        }
    }

    private @Nullable ResourceUse use() {
        var service = item.line().serviceId();
        return service == null
                ? null
                : new ResourceUse(service, item.line().serviceName(), order.getId(), item.itemId());
    }

    private String keyOf(int position) {
        return item.requestId().reservation(position).toString();
    }

    private static Map<String, Object> lateCharacteristics(
            ResourceOrder order, ResourceOrderItem item, CatalogRelease catalog) {
        var ruleId = item.line().ruleId();
        if (ruleId == null) {
            return Map.of();
        }
        var after = order.work().dependencies().producedBefore(item);
        return catalog.rule(ruleId)
                .map(rule -> lateCharacteristics(rule, item, after))
                .orElse(Map.of());
    }

    private static Map<String, Object> lateCharacteristics(
            DecompositionRule rule, ResourceOrderItem item, Map<String, Map<String, Object>> after) {
        try {
            return rule.produced().stream()
                    .filter(produced ->
                            produced.specificationId().equals(item.line().specificationId()))
                    .findFirst()
                    .map(produced -> LateMapping.evaluate(produced, after))
                    .orElse(Map.of());
        } catch (ExpressionFailed e) {
            throw e.in(rule.toString());
        }
    }
}
