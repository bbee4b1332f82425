package io.cascade.inventory.resource;

import io.cascade.kernel.lifecycle.Transitions;

/** Where a resource stands between its owners. The wire knows no such state: it shows it as four TMF639 attributes. */
public enum ResourceState {
    FREE,
    RESERVED,
    ACTIVE,
    RETIRED;

    static final Transitions<ResourceState> LIFECYCLE = Transitions.startingAt(FREE)
            .allow(FREE, RESERVED, RETIRED)
            .allow(RESERVED, ACTIVE, FREE, RETIRED)
            .allow(ACTIVE, FREE, RETIRED)
            .build();
}
