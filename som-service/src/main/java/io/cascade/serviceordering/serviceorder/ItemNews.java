package io.cascade.serviceordering.serviceorder;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What has changed about the items of an order since it was loaded: for those who listen, and for the inventory. */
final class ItemNews {

    private final Set<ServiceOrderItem> changed = new LinkedHashSet<>();
    private boolean servicesMoved;

    void changed(ServiceOrderItem item) {
        changed.add(item);
    }

    /** The inventory has to hear of a service. */
    void serviceMoved() {
        servicesMoved = true;
    }

    boolean hasServicesMoved() {
        return servicesMoved;
    }

    /** The items of which state or waiting changed, told once. */
    List<ServiceOrderItem> tellChanged() {
        var told = List.copyOf(changed);
        changed.clear();
        return told;
    }
}
