package io.cascade.serviceordering.serviceorder.application;

import io.cascade.serviceordering.serviceorder.application.FollowResourceOrders.Report;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** How far resource orders have come, when it has to be asked for. */
public interface ResourceOrderNews {

    /**
     * What each resource order reports now, by its id; those that nobody knows are missing. A remote call.
     *
     * @throws RuntimeException when it cannot be asked now
     */
    Map<String, List<Report>> of(Collection<String> resourceOrders);
}
