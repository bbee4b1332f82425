package io.cascade.productordering.fulfilment.client;

import io.cascade.kernel.correlation.Correlation;
import io.cascade.messaging.neighbour.ChildOrders;
import io.cascade.messaging.neighbour.RefusedByNeighbour;
import io.cascade.messaging.neighbour.RemoteServices;
import io.cascade.ordering.below.ChildNews;
import io.cascade.ordering.below.ChildReport;
import io.cascade.ordering.cancellation.Cancellation;
import io.cascade.productordering.fulfilment.ServiceOrdering;
import io.cascade.productordering.productorder.ProductOrder;
import io.cascade.productordering.productorder.wire.ServiceOrderReports;
import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.serviceordering.CancelServiceOrderCreateDto;
import io.cascade.tmf.serviceordering.CancelServiceOrderDto;
import io.cascade.tmf.serviceordering.ServiceOrderProgressDto;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Orders services over TMF641. */
@Component
class ServiceOrderClient implements ServiceOrdering {

    private static final String ORDERS = "/tmf-api/serviceOrdering/v4/serviceOrder";
    private static final String CANCEL_TASKS = "/tmf-api/serviceOrdering/v4/cancelServiceOrder";

    private final RestClient som;
    private final ChildOrders<ServiceOrderProgressDto> serviceOrders;
    private final ServiceOrderRequestMapper mapper;
    private final ServiceOrderReports reports;

    ServiceOrderClient(
            RemoteServices services,
            @Value("${cascade.som.url}") String url,
            ServiceOrderRequestMapper mapper,
            ServiceOrderReports reports) {
        this.som = services.at(url);
        this.serviceOrders = new ChildOrders<>(som, ORDERS, ServiceOrderProgressDto.class, ServiceOrderProgressDto::id);
        this.mapper = mapper;
        this.reports = reports;
    }

    @Override
    public String order(ProductOrder order) {
        var taken = RefusedByNeighbour.orAnswer(() -> som.post()
                .uri(ORDERS)
                .header(Correlation.HEADER, order.correlationId())
                .header("Idempotency-Key", order.getId() + "/" + order.generation())
                .body(mapper.toRequest(order))
                .retrieve()
                .body(Taken.class));
        return Objects.requireNonNull(taken).id();
    }

    @Override
    public Map<String, List<ChildNews<ChildReport>>> newsOf(Collection<String> ids) {
        return serviceOrders.asTheyAre(ids, reports::in);
    }

    @Override
    public String cancel(ProductOrder order, String serviceOrder) {
        var reference = RefDto.to(serviceOrder).a("ServiceOrder");
        var task = RefusedByNeighbour.orAnswer(() -> som.post()
                .uri(CANCEL_TASKS)
                .header(Correlation.HEADER, order.correlationId())
                .body(new CancelServiceOrderCreateDto(
                        "product order %s is to be cancelled".formatted(order.getId()),
                        null,
                        reference,
                        "CancelServiceOrder",
                        Map.of()))
                .retrieve()
                .body(CancelServiceOrderDto.class));
        return Objects.requireNonNull(task).id();
    }

    @Override
    public Cancellation cancellation(String task) {
        var found = Objects.requireNonNull(
                som.get().uri(CANCEL_TASKS + "/{id}", task).retrieve().body(CancelServiceOrderDto.class));
        return switch (found.state()) {
            case ACKNOWLEDGED, IN_PROGRESS -> new Cancellation.UnderWay();
            case DONE -> new Cancellation.Done();
            case TERMINATED_WITH_ERROR ->
                new Cancellation.Refused(Objects.requireNonNullElse(found.completionMessage(), "SOM does not say why"));
        };
    }

    /** What matters of the answer to an order. */
    private record Taken(String id) {}
}
