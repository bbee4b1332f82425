package io.cascade.inventory.resource.application;

/** Where a resource to be reserved comes from. */
public enum AllocationKind {
    /** The lowest free entry of a pool. */
    POOL,
    /** The resource of that name, made if there is none, used together with others. */
    SHARED,
    /** A new resource of that name. */
    ASSIGNED
}
