package io.cascade.serviceordering.fulfilment.client;

import io.cascade.kernel.correlation.Correlation;
import io.cascade.messaging.neighbour.ChildOrders;
import io.cascade.messaging.neighbour.RefusedByNeighbour;
import io.cascade.messaging.neighbour.RemoteServices;
import io.cascade.ordering.below.ChildNews;
import io.cascade.ordering.cancellation.Cancellation;
import io.cascade.serviceordering.fulfilment.ResourceOrdering;
import io.cascade.serviceordering.serviceorder.ResourceReport;
import io.cascade.serviceordering.serviceorder.ServiceOrder;
import io.cascade.serviceordering.serviceorder.wire.ResourceOrderReports;
import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.resourceordering.CancelResourceOrderCreateDto;
import io.cascade.tmf.resourceordering.CancelResourceOrderDto;
import io.cascade.tmf.resourceordering.ResourceOrderProgressDto;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Orders resources over TMF652. */
@Component
class ResourceOrderClient implements ResourceOrdering {

    private static final String ORDERS = "/tmf-api/resourceOrderingManagement/v4/resourceOrder";
    private static final String CANCEL_TASKS = "/tmf-api/resourceOrderingManagement/v4/cancelResourceOrder";

    private final RestClient rom;
    private final ChildOrders<ResourceOrderProgressDto> resourceOrders;
    private final ResourceOrderRequestMapper mapper;
    private final ResourceOrderReports reports;

    ResourceOrderClient(
            RemoteServices services,
            @Value("${cascade.rom.url}") String url,
            ResourceOrderRequestMapper mapper,
            ResourceOrderReports reports) {
        this.rom = services.at(url);
        this.resourceOrders =
                new ChildOrders<>(rom, ORDERS, ResourceOrderProgressDto.class, ResourceOrderProgressDto::id);
        this.mapper = mapper;
        this.reports = reports;
    }

    @Override
    public String order(ServiceOrder order) {
        var taken = RefusedByNeighbour.orAnswer(() -> rom.post()
                .uri(ORDERS)
                .header(Correlation.HEADER, order.correlationId())
                .header("Idempotency-Key", order.getId() + "/" + order.generation())
                .body(mapper.toRequest(order))
                .retrieve()
                .body(Taken.class));
        return Objects.requireNonNull(taken).id();
    }

    @Override
    public Map<String, List<ChildNews<ResourceReport>>> newsOf(Collection<String> ids) {
        return resourceOrders.asTheyAre(ids, reports::in);
    }

    @Override
    public String cancel(ServiceOrder order, String resourceOrder) {
        var reference = RefDto.to(resourceOrder).a("ResourceOrder");
        var task = RefusedByNeighbour.orAnswer(() -> rom.post()
                .uri(CANCEL_TASKS)
                .header(Correlation.HEADER, order.correlationId())
                .body(new CancelResourceOrderCreateDto(
                        "service order %s is to be cancelled".formatted(order.getId()),
                        null,
                        reference,
                        "CancelResourceOrder",
                        Map.of()))
                .retrieve()
                .body(CancelResourceOrderDto.class));
        return Objects.requireNonNull(task).id();
    }

    @Override
    public Cancellation cancellation(String task) {
        var found = Objects.requireNonNull(
                rom.get().uri(CANCEL_TASKS + "/{id}", task).retrieve().body(CancelResourceOrderDto.class));
        return switch (found.state()) {
            case ACKNOWLEDGED, IN_PROGRESS -> new Cancellation.UnderWay();
            case DONE -> new Cancellation.Done();
            case TERMINATED_WITH_ERROR ->
                new Cancellation.Refused(
                        String.valueOf(found.extension().getOrDefault("message", "ROM does not say why")));
        };
    }

    /** What matters of the answer to an order. */
    private record Taken(String id) {}
}
