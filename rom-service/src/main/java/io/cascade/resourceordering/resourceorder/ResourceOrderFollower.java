package io.cascade.resourceordering.resourceorder;

/** Somebody in this service for whom orders are built, and who ends with them. */
public interface ResourceOrderFollower {

    /** Hears of each order that was changed, inside the transaction and while the order is locked. */
    void follow(ResourceOrder order);
}
