package io.cascade.productordering.productorder.client;

import io.cascade.messaging.neighbour.ChildOrders;
import io.cascade.messaging.neighbour.RemoteServices;
import io.cascade.productordering.productorder.application.FollowServiceOrders.Report;
import io.cascade.productordering.productorder.application.ServiceOrderNews;
import io.cascade.productordering.productorder.messaging.ServiceOrderReports;
import io.cascade.tmf.serviceordering.ServiceOrderProgressDto;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Asks over TMF641. */
@Component
class ServiceOrderNewsClient implements ServiceOrderNews {

    private final ChildOrders<ServiceOrderProgressDto> som;
    private final ServiceOrderReports reports;

    ServiceOrderNewsClient(
            RemoteServices services, @Value("${cascade.som.url}") String url, ServiceOrderReports reports) {
        this.som = new ChildOrders<>(
                services.at(url),
                "/tmf-api/serviceOrdering/v4/serviceOrder",
                ServiceOrderProgressDto.class,
                ServiceOrderProgressDto::id);
        this.reports = reports;
    }

    @Override
    public Map<String, List<Report>> of(Collection<String> serviceOrders) {
        return som.asTheyAre(serviceOrders, reports::in);
    }
}
