package io.cascade.inventory.resource;

/** How a resource finds its users. */
public enum ResourceKind {
    /** One of a pool, for one owner at a time. */
    POOLED,
    /** Known by its name and used by many services at once. */
    SHARED,
    /** Made under its name for one owner, and retired with it. */
    ASSIGNED,
    /** Registered by hand; not allocated by commands. */
    REGISTERED;

    public boolean isExclusive() {
        return this != SHARED;
    }
}
