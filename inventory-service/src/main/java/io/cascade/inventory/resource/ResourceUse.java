package io.cascade.inventory.resource;

import org.jspecify.annotations.Nullable;

/** Who uses a resource: a service, on behalf of a resource order item. */
public record ResourceUse(
        String serviceId, @Nullable String serviceName, String resourceOrderId, String resourceOrderItemId) {}
