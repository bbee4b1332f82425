package io.cascade.resourceordering.serviceactivation;

import io.cascade.kernel.lifecycle.Transitions;
import io.cascade.resourceordering.resourceorder.ResourceOrderItemState;

/** The lifecycle of a service while it is activated: the part of TMF638's that lies before its termination. */
public enum ServiceState {
    /** Asked for; nothing was done for it yet, or nothing is left of what was done. */
    DESIGNED,
    /** It has its resources, and the network was told. */
    RESERVED,
    /** The network has it; the rest of its request, or the inventory, is still to come. */
    INACTIVE,
    /** It works, and the inventory has it. */
    ACTIVE;

    static final Transitions<ServiceState> LIFECYCLE = Transitions.startingAt(DESIGNED)
            .allow(DESIGNED, RESERVED, INACTIVE)
            .allow(RESERVED, DESIGNED, INACTIVE)
            .allow(INACTIVE, ACTIVE)
            .build();

    /** Where the service stands once the item that builds it is there; a pause changes nothing. */
    ServiceState following(ResourceOrderItemState item) {
        return switch (item) {
            case ACKNOWLEDGED, REJECTED, CANCELLED -> DESIGNED;
            case IN_PROGRESS -> RESERVED;
            case COMPLETED -> INACTIVE;
            case PENDING, HELD, FAILED, PENDING_CANCELLATION -> this;
        };
    }
}
