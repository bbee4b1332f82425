package io.cascade.resourceordering.serviceactivation;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.ordering.order.ItemAction;
import io.cascade.ordering.order.OrderRequest;
import io.cascade.ordering.order.Particulars;
import io.cascade.resourceordering.resourceorder.OrderedItem;
import io.cascade.resourceordering.resourceorder.Parent;
import io.cascade.resourceordering.resourceorder.Predecessors;
import io.cascade.resourceordering.resourceorder.ResourceOrder;
import io.cascade.resourceordering.resourceorder.ResourceOrderItem;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The resource order that builds the services of an activation: an item for each, after those that it depends on. */
public final class OrderForServices {

    /** What the order names as the one it belongs to: the service that the request is about. */
    private static final String PARENT_TYPE = "activatedService";

    private static final String CATEGORY = "serviceActivation";

    private OrderForServices() {}

    /** Whether an order with this parent builds the services of an activation. */
    public static boolean isActivation(Parent parent) {
        return PARENT_TYPE.equals(parent.type());
    }

    public static ResourceOrder.Draft of(ServiceActivation activation) {
        var parent = activation.group().primary().getId();
        return new ResourceOrder.Draft(
                new OrderRequest(
                        activation.correlationId(),
                        null,
                        activation.request().fingerprint(),
                        null,
                        CATEGORY,
                        null,
                        null),
                new Particulars(
                        "Direct activation of " + activation.group().primary().name(),
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
                new Parent(PARENT_TYPE, parent),
                null,
                activation.group().services().stream()
                        .map(service -> item(service, activation))
                        .toList());
    }

    private static ResourceOrderItem.Draft item(ActivatedService service, ServiceActivation activation) {
        var line = new OrderedItem(
                service.wanted().itemId(),
                ItemAction.ADD,
                service.wanted().specificationId(),
                service.wanted().specificationName(),
                service.wanted().ruleId(),
                service.getId(),
                service.name(),
                predecessors(service, activation),
                JsonDocument.EMPTY);
        return new ResourceOrderItem.Draft(line, service.holding().known());
    }

    private static Predecessors predecessors(ActivatedService service, ServiceActivation activation) {
        return new Predecessors(service.wanted().relations().relations().stream()
                .filter(Relation::delays)
                .flatMap(relation -> activation.group().find(relation.serviceId()).stream())
                .map(other -> other.wanted().itemId())
                .collect(Collectors.toSet()));
    }
}
