package io.cascade.serviceordering.serviceorder.client;

import io.cascade.messaging.neighbour.ChildOrders;
import io.cascade.messaging.neighbour.RemoteServices;
import io.cascade.serviceordering.serviceorder.application.FollowResourceOrders.Report;
import io.cascade.serviceordering.serviceorder.application.ResourceOrderNews;
import io.cascade.serviceordering.serviceorder.messaging.ResourceOrderReports;
import io.cascade.tmf.resourceordering.ResourceOrderProgressDto;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Asks over TMF652. */
@Component
class ResourceOrderNewsClient implements ResourceOrderNews {

    private final ChildOrders<ResourceOrderProgressDto> rom;
    private final ResourceOrderReports reports;

    ResourceOrderNewsClient(
            RemoteServices services, @Value("${cascade.rom.url}") String url, ResourceOrderReports reports) {
        this.rom = new ChildOrders<>(
                services.at(url),
                "/tmf-api/resourceOrderingManagement/v4/resourceOrder",
                ResourceOrderProgressDto.class,
                ResourceOrderProgressDto::id);
        this.reports = reports;
    }

    @Override
    public Map<String, List<Report>> of(Collection<String> resourceOrders) {
        return rom.asTheyAre(resourceOrders, reports::in);
    }
}
