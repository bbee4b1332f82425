package io.cascade.inventory.service;

import io.cascade.kernel.lifecycle.Transitions;

/** Where a service stands (TMF638 ServiceStateType). A service may enter the inventory in any state but the last. */
public enum ServiceState {
    FEASIBILITY_CHECKED,
    DESIGNED,
    RESERVED,
    INACTIVE,
    ACTIVE,
    TERMINATED;

    static final Transitions<ServiceState> LIFECYCLE = Transitions.startingAt(FEASIBILITY_CHECKED)
            .allow(FEASIBILITY_CHECKED, DESIGNED, RESERVED, INACTIVE, ACTIVE)
            .allow(DESIGNED, RESERVED, INACTIVE, ACTIVE)
            .allow(RESERVED, DESIGNED, INACTIVE, ACTIVE)
            .allow(INACTIVE, ACTIVE)
            .allow(ACTIVE, INACTIVE, TERMINATED)
            .allow(TERMINATED, ACTIVE)
            .build();

    /** Whether a service may be unknown before it is in this state. */
    public boolean isEntry() {
        return this != TERMINATED;
    }
}
