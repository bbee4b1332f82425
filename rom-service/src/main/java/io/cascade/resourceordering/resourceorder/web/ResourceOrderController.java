package io.cascade.resourceordering.resourceorder.web;

import io.cascade.boundary.listing.Door;
import io.cascade.boundary.listing.Doors;
import io.cascade.boundary.listing.ListQuery;
import io.cascade.boundary.patch.IfMatch;
import io.cascade.boundary.patch.ResourcePatch;
import io.cascade.kernel.correlation.Correlation;
import io.cascade.resourceordering.resourceorder.ResourceOrder;
import io.cascade.resourceordering.resourceorder.ResourceOrders;
import io.cascade.resourceordering.resourceorder.application.PlaceResourceOrder;
import io.cascade.resourceordering.resourceorder.application.ResourceOrderTransactions;
import io.cascade.resourceordering.resourceorder.wire.ResourceOrderAttributes;
import io.cascade.resourceordering.resourceorder.wire.ResourceOrderMapper;
import io.cascade.tmf.resourceordering.ResourceOrderCreateDto;
import io.cascade.tmf.resourceordering.ResourceOrderDto;
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

/** Resource orders (TMF652). Some tools know the API by a shorter name, so both are served. */
@RestController
@RequestMapping({ResourceOrderMapper.PATH, "/tmf-api/resourceOrdering/v4/resourceOrder"})
class ResourceOrderController {

    private final PlaceResourceOrder placeResourceOrder;
    private final ResourceOrderTransactions transactions;
    private final ResourceOrderMapper mapper;
    private final ResourceOrderPatch patch;
    private final Door<ResourceOrder, ResourceOrderDto> door;

    ResourceOrderController(
            PlaceResourceOrder placeResourceOrder,
            ResourceOrderTransactions transactions,
            ResourceOrders orders,
            ResourceOrderMapper mapper,
            ResourceOrderPatch patch,
            Doors doors) {
        this.placeResourceOrder = placeResourceOrder;
        this.transactions = transactions;
        this.mapper = mapper;
        this.patch = patch;
        this.door = doors.to(ResourceOrderAttributes.ALL.table(), orders::findAll, ResourceOrder::getId, mapper::toDto);
    }

    @PostMapping
    ResponseEntity<ResourceOrderDto> create(
            @RequestBody ResourceOrderCreateDto request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey) {
        var draft = mapper.toDraft(request, Correlation.current(), idempotencyKey);
        var order = mapper.toDto(placeResourceOrder.place(draft));
        return ResponseEntity.created(URI.create(order.href())).body(order);
    }

    @GetMapping("/{id}")
    ResourceOrderDto read(@PathVariable String id) {
        return door.read(id);
    }

    @GetMapping
    ResponseEntity<List<ResourceOrderDto>> list(ListQuery query) {
        return door.list(query);
    }

    @PatchMapping("/{id}")
    ResourceOrderDto amend(@PathVariable String id, ResourcePatch change) {
        return door.change(id, () -> transactions.changeOne(id, order -> patch.apply(order, change)));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id, IfMatch ifMatch) {
        door.remove(id, () -> transactions.remove(id, order -> ifMatch.check(() -> mapper.toDto(order))));
    }
}
