package io.cascade.productordering.fulfilment.client;

import io.cascade.kernel.correlation.Correlation;
import io.cascade.messaging.neighbour.RefusedByNeighbour;
import io.cascade.messaging.neighbour.RemoteServices;
import io.cascade.productordering.fulfilment.ServiceOrdering;
import io.cascade.productordering.productorder.ProductOrder;
import io.cascade.tmf.serviceordering.ServiceOrderDto;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Orders services over TMF641. */
@Component
class ServiceOrderClient implements ServiceOrdering {

    private final RestClient som;
    private final ServiceOrderRequestMapper mapper;

    ServiceOrderClient(
            RemoteServices services, @Value("${cascade.som.url}") String url, ServiceOrderRequestMapper mapper) {
        this.som = services.at(url);
        this.mapper = mapper;
    }

    @Override
    public String order(ProductOrder order) {
        var taken = RefusedByNeighbour.orAnswer(() -> som.post()
                .uri("/tmf-api/serviceOrdering/v4/serviceOrder")
                .header(Correlation.HEADER, order.correlationId())
                .header("Idempotency-Key", order.getId() + "/" + order.generation())
                .body(mapper.toRequest(order))
                .retrieve()
                .body(ServiceOrderDto.class));
        return Objects.requireNonNull(taken).id();
    }
}
