package io.cascade.productordering.productorder.application;

import io.cascade.productordering.productorder.application.FollowServiceOrders.Report;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** How far service orders have come, when it has to be asked for. */
public interface ServiceOrderNews {

    /**
     * What each service order reports now, by its id; those that nobody knows are missing. A remote call.
     *
     * @throws RuntimeException when it cannot be asked now
     */
    Map<String, List<Report>> of(Collection<String> serviceOrders);
}
