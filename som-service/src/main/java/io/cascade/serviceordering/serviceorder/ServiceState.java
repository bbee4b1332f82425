package io.cascade.serviceordering.serviceorder;

import io.cascade.kernel.lifecycle.Transitions;

/** The states that a service goes through in the inventory (TMF638) while it is built, or taken back. */
public enum ServiceState {
    RESERVED,
    INACTIVE,
    ACTIVE,
    /** It is no longer in the inventory. */
    RETIRED;

    public static final Transitions<ServiceState> LIFECYCLE = Transitions.startingAt(RESERVED)
            .allow(RESERVED, INACTIVE, ACTIVE, RETIRED)
            .allow(INACTIVE, ACTIVE, RETIRED)
            .build();
}
