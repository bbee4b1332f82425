package io.cascade.serviceordering.decomposition;

import io.cascade.decomposition.DecomposedItem;

/** A resource item that a service needs, not yet placed in a plan. */
public record ServicePart(ServiceDemand service, DecomposedItem item) {}
