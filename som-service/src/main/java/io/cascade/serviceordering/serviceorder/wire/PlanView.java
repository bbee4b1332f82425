package io.cascade.serviceordering.serviceorder.wire;

import io.cascade.serviceordering.serviceorder.ResourceItem;
import io.cascade.serviceordering.serviceorder.ServiceOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The orchestration plan as the order shows it: our extension. The items themselves are told by the resource order. */
final class PlanView {

    private PlanView() {}

    static Map<String, Object> of(ServiceOrder order) {
        var plan = new LinkedHashMap<String, Object>();
        order.childOrder().ifPresent(child -> plan.put("resourceOrder", Map.of("id", child.id())));
        plan.put("item", order.below().stream().map(PlanView::item).toList());
        return plan;
    }

    private static Map<String, Object> item(ResourceItem item) {
        var view = new LinkedHashMap<String, Object>();
        view.put("id", item.itemId());
        view.put("name", item.specificationName());
        view.put("serviceOrderItem", item.serviceItemId());
        view.put("dependsOn", List.copyOf(item.dependsOn()));
        view.put("isDone", item.isDone());
        return view;
    }
}
