package io.cascade.inventory.resource;

import org.jspecify.annotations.Nullable;

/** Interchangeable resources of one specification, allocated in their declared order. */
public record ResourcePool(String id, @Nullable String name, String specificationId) {}
