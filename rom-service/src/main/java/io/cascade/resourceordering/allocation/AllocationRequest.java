package io.cascade.resourceordering.allocation;

import io.cascade.decomposition.Allocation;
import io.cascade.resourceordering.resourceorder.ResourceOrder;
import io.cascade.resourceordering.resourceorder.ResourceOrderItem;
import java.util.Map;

/**
 * One resource that an item asks the inventory for.
 *
 * @param key the same for the same resource of the same try, however often it is asked for
 * @param choice the pool for a pool, otherwise the resource's name
 */
public record AllocationRequest(
        String key,
        ResourceOrder order,
        ResourceOrderItem item,
        String specificationId,
        Allocation.Kind kind,
        String choice,
        Map<String, Object> characteristics) {}
