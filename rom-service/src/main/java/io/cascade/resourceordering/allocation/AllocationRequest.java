package io.cascade.resourceordering.allocation;

import io.cascade.decomposition.Allocation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One resource that the inventory is asked for.
 *
 * @param key the same for the same resource of the same try, however often it is asked for
 * @param choice the pool for a pool, otherwise the resource's name
 * @param use absent where nobody has said what the resource is for
 */
public record AllocationRequest(
        String key,
        String correlationId,
        String specificationId,
        Allocation.Kind kind,
        String choice,
        Map<String, Object> characteristics,
        @Nullable ResourceUse use) {}
