package io.cascade.resourceordering.resourceorder.application;

import io.cascade.ordering.order.ItemAction;
import io.cascade.ordering.order.Refusal;
import io.cascade.releasedcatalog.CatalogRelease;
import io.cascade.releasedcatalog.CharacteristicSpecification;
import io.cascade.releasedcatalog.ServiceSpecification;
import io.cascade.resourceordering.activation.ActivationAdapters;
import io.cascade.resourceordering.resourceorder.ResourceOrder;
import io.cascade.resourceordering.resourceorder.ResourceOrderItem;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether an order can be built at all: its specifications, its adapters and its dependencies. */
@Component
class OrderCheck {

    private final ActivationAdapters adapters;

    OrderCheck(ActivationAdapters adapters) {
        this.adapters = adapters;
    }

    /** Every reason against the order; none when it can be built. */
    List<Refusal> reasonsAgainst(ResourceOrder order, CatalogRelease catalog) {
        var reasons = new ArrayList<Refusal>();
        if (order.items().isEmpty()) {
            reasons.add(new Refusal("itemsMissing", "an order needs an item", null, "orderItem"));
        }
        order.items().forEach(item -> {
            checkAction(item, reasons);
            checkSpecification(item, catalog, reasons);
            checkCharacteristics(item, catalog, reasons);
            checkPredecessors(order, item, reasons);
        });
        if (reasons.isEmpty() && order.work().dependencies().areCircular()) {
            reasons.add(
                    new Refusal("cyclicDependency", "its items wait for each other", null, "orderItemRelationship"));
        }
        return reasons;
    }

    private static void checkAction(ResourceOrderItem item, List<Refusal> reasons) {
        if (item.line().action() != ItemAction.ADD) {
            reasons.add(
                    new Refusal("actionNotSupported", "only the action add can be ordered", item.itemId(), "action"));
        }
    }

    private void checkSpecification(ResourceOrderItem item, CatalogRelease catalog, List<Refusal> reasons) {
        var id = item.line().specificationId();
        var specification = id == null
                ? null
                : catalog.serviceSpecification(id)
                        .filter(known -> known.isResourceFacing())
                        .orElse(null);
        if (specification == null) {
            var reason = id == null ? "the item names no specification" : "there is no resource-facing service " + id;
            reasons.add(new Refusal("unknownSpecification", reason, item.itemId(), "resourceSpecification.id"));
            return;
        }
        var activation = specification.activation();
        if (activation == null || adapters.find(activation.adapter()).isEmpty()) {
            var reason = activation == null
                    ? "%s does not say how it is activated".formatted(id)
                    : "there is no adapter named " + activation.adapter();
            reasons.add(new Refusal("unknownAdapter", reason, item.itemId(), "resourceSpecification.id"));
        }
    }

    /** What a decomposition rule made has what it needs, or gets it from its predecessors. */
    private static void checkCharacteristics(ResourceOrderItem item, CatalogRelease catalog, List<Refusal> reasons) {
        var id = item.line().specificationId();
        if (id == null || item.line().ruleId() != null) {
            return;
        }
        catalog.serviceSpecification(id).stream()
                .filter(ServiceSpecification::isResourceFacing)
                .flatMap(specification -> specification.characteristics().stream())
                .forEach(characteristic -> checkValue(item, characteristic, reasons));
    }

    private static void checkValue(
            ResourceOrderItem item, CharacteristicSpecification characteristic, List<Refusal> reasons) {
        var name = characteristic.name();
        var value = item.holding().known().get(name);
        if (value == null && characteristic.isMandatory()) {
            reasons.add(new Refusal(
                    "characteristicMissing", name + " is mandatory", item.itemId(), "resource.resourceCharacteristic"));
        } else if (value != null && !characteristic.allows(value)) {
            reasons.add(new Refusal(
                    "illegalValue",
                    "%s cannot be %s".formatted(name, value),
                    item.itemId(),
                    "resource.resourceCharacteristic"));
        }
    }

    private static void checkPredecessors(ResourceOrder order, ResourceOrderItem item, List<Refusal> reasons) {
        item.predecessors().stream()
                .filter(predecessor -> order.work().find(predecessor).isEmpty())
                .forEach(predecessor -> reasons.add(new Refusal(
                        "unknownPredecessor",
                        "the order has no item " + predecessor,
                        item.itemId(),
                        "orderItemRelationship")));
    }
}
