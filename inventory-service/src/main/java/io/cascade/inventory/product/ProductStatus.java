package io.cascade.inventory.product;

import io.cascade.kernel.lifecycle.Transitions;

/** Where a product stands (TMF637 ProductStatusType). */
public enum ProductStatus {
    CREATED,
    PENDING_ACTIVE,
    CANCELLED,
    ACTIVE,
    PENDING_TERMINATE,
    TERMINATED,
    SUSPENDED,
    ABORTED;

    static final Transitions<ProductStatus> LIFECYCLE = Transitions.startingAt(CREATED)
            .allow(CREATED, PENDING_ACTIVE, ACTIVE)
            .allow(PENDING_ACTIVE, ACTIVE, CANCELLED, ABORTED)
            .allow(ACTIVE, SUSPENDED, PENDING_TERMINATE, TERMINATED)
            .allow(SUSPENDED, ACTIVE)
            .allow(PENDING_TERMINATE, TERMINATED)
            .build();
}
