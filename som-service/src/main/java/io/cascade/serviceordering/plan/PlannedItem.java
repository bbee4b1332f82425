package io.cascade.serviceordering.plan;

import io.cascade.decomposition.DecomposedItem;
import io.cascade.serviceordering.decomposition.ServicePart;
import java.util.List;

/**
 * A resource item with its place in the plan.
 *
 * @param itemId such as {@code ROI-001}
 * @param dependsOn the items that must be done before this one starts
 */
public record PlannedItem(String itemId, ServicePart part, List<String> dependsOn) {

    public String serviceItemId() {
        return part.service().itemId();
    }

    public DecomposedItem item() {
        return part.item();
    }
}
