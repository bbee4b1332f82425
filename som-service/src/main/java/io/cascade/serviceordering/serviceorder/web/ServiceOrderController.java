package io.cascade.serviceordering.serviceorder.web;

import io.cascade.boundary.listing.Door;
import io.cascade.boundary.listing.Doors;
import io.cascade.boundary.listing.ListQuery;
import io.cascade.boundary.patch.IfMatch;
import io.cascade.boundary.patch.ResourcePatch;
import io.cascade.kernel.correlation.Correlation;
import io.cascade.serviceordering.serviceorder.ServiceOrder;
import io.cascade.serviceordering.serviceorder.ServiceOrders;
import io.cascade.serviceordering.serviceorder.application.PlaceServiceOrder;
import io.cascade.serviceordering.serviceorder.application.ServiceOrderTransactions;
import io.cascade.serviceordering.serviceorder.wire.ServiceOrderAttributes;
import io.cascade.serviceordering.serviceorder.wire.ServiceOrderMapper;
import io.cascade.tmf.serviceordering.ServiceOrderCreateDto;
import io.cascade.tmf.serviceordering.ServiceOrderDto;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Service orders (TMF641). */
@RestController
@RequestMapping(ServiceOrderMapper.PATH)
class ServiceOrderController {

    private final PlaceServiceOrder placeServiceOrder;
    private final ServiceOrderTransactions transactions;
    private final ServiceOrderMapper mapper;
    private final ServiceOrderPatch patch;
    private final Door<ServiceOrder, ServiceOrderDto> door;

    ServiceOrderController(
            PlaceServiceOrder placeServiceOrder,
            ServiceOrderTransactions transactions,
            ServiceOrders orders,
            ServiceOrderMapper mapper,
            ServiceOrderPatch patch,
            Doors doors) {
        this.placeServiceOrder = placeServiceOrder;
        this.transactions = transactions;
        this.mapper = mapper;
        this.patch = patch;
        this.door = doors.to(ServiceOrderAttributes.ALL.table(), orders::findAll, ServiceOrder::getId, mapper::toDto);
    }

    @PostMapping
    ResponseEntity<ServiceOrderDto> create(
            @RequestBody ServiceOrderCreateDto request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey) {
        var draft = mapper.toDraft(request, Correlation.current(), idempotencyKey);
        var order = mapper.toDto(placeServiceOrder.place(draft));
        return ResponseEntity.created(URI.create(order.href())).body(order);
    }

    @GetMapping("/{id}")
    ServiceOrderDto read(@PathVariable String id) {
        return door.read(id);
    }

    @GetMapping
    ResponseEntity<List<ServiceOrderDto>> list(ListQuery query) {
        return door.list(query);
    }

    @PatchMapping("/{id}")
    ServiceOrderDto amend(@PathVariable String id, ResourcePatch change) {
        return door.change(id, () -> transactions.changeOne(id, order -> patch.apply(order, change)));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id, IfMatch ifMatch) {
        door.remove(id, () -> transactions.remove(id, order -> ifMatch.check(() -> mapper.toDto(order))));
    }
}
