package io.cascade.resourceordering.allocation;

import org.jspecify.annotations.Nullable;

/** The service that will use a resource, and the item of the order by which it gets it. */
public record ResourceUse(String serviceId, @Nullable String serviceName, String orderId, String itemId) {}
