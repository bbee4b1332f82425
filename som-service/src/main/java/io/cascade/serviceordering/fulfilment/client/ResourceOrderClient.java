package io.cascade.serviceordering.fulfilment.client;

import io.cascade.kernel.correlation.Correlation;
import io.cascade.messaging.neighbour.RefusedByNeighbour;
import io.cascade.messaging.neighbour.RemoteServices;
import io.cascade.serviceordering.fulfilment.ResourceOrdering;
import io.cascade.serviceordering.serviceorder.ServiceOrder;
import io.cascade.tmf.resourceordering.ResourceOrderDto;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Orders resources over TMF652. */
@Component
class ResourceOrderClient implements ResourceOrdering {

    private final RestClient rom;
    private final ResourceOrderRequestMapper mapper;

    ResourceOrderClient(
            RemoteServices services, @Value("${cascade.rom.url}") String url, ResourceOrderRequestMapper mapper) {
        this.rom = services.at(url);
        this.mapper = mapper;
    }

    @Override
    public String order(ServiceOrder order) {
        var taken = RefusedByNeighbour.orAnswer(() -> rom.post()
                .uri("/tmf-api/resourceOrderingManagement/v4/resourceOrder")
                .header(Correlation.HEADER, order.correlationId())
                .header("Idempotency-Key", order.getId() + "/" + order.generation())
                .body(mapper.toRequest(order))
                .retrieve()
                .body(ResourceOrderDto.class));
        return Objects.requireNonNull(taken).id();
    }
}
