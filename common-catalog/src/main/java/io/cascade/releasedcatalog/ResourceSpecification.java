package io.cascade.releasedcatalog;

import io.cascade.decomposition.Allocation;

/** A kind of resource, and how one is chosen for the resource-facing service that names it. */
public record ResourceSpecification(String id, String name, Allocation allocation) {}
