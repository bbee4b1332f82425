package io.cascade.resourceordering.serviceactivation;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.ordering.order.ItemAction;
import io.cascade.ordering.order.OrderRequest;
import io.cascade.ordering.order.Particulars;
import io.cascade.resourceordering.resourceorder.ResourceOrder;
import io.cascade.resourceordering.resourceorder.ResourceOrderItem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The resource order that builds the services of an activation: an item for each, after those that it depends on. */
public final class OrderForServices {

    /** What the order names as the one it belongs to: the service that the request is about. */
    public static final String PARENT_TYPE = "activatedService";

    private static final String CATEGORY = "serviceActivation";

    private OrderForServices() {}

    public static ResourceOrder.Draft of(ServiceActivation activation) {
        var parent = activation.primary().getId();
        return new ResourceOrder.Draft(
                new OrderRequest(
                        activation.correlationId(), null, activation.fingerprint(), null, CATEGORY, null, null),
                new Particulars(
                        "Direct activation of " + activation.primary().name(),
                        null,
                        JsonDocument.of(Map.of(
                                "externalReference",
                                List.of(Map.of(
                                        "id",
                                        parent,
                                        "externalReferenceType",
                                        PARENT_TYPE,
                                        "entityType",
                                        "Service",
                                        "owner",
                                        "service activation"))))),
                PARENT_TYPE,
                parent,
                null,
                activation.services().stream()
                        .map(service -> item(service, activation))
                        .toList());
    }

    private static ResourceOrderItem.Draft item(ActivatedService service, ServiceActivation activation) {
        return new ResourceOrderItem.Draft(
                service.itemId(),
                ItemAction.ADD,
                service.specificationId(),
                service.specificationName(),
                service.ruleId(),
                service.getId(),
                service.name(),
                service.characteristics(),
                predecessors(service, activation),
                JsonDocument.EMPTY);
    }

    private static Set<String> predecessors(ActivatedService service, ServiceActivation activation) {
        return service.relations().stream()
                .filter(Relation::delays)
                .flatMap(relation -> activation.service(relation.serviceId()).stream())
                .map(ActivatedService::itemId)
                .collect(Collectors.toSet());
    }
}
