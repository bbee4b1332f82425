package io.cascade.productordering.productorder.web;

import io.cascade.boundary.listing.Door;
import io.cascade.boundary.listing.Doors;
import io.cascade.boundary.listing.ListQuery;
import io.cascade.boundary.patch.IfMatch;
import io.cascade.boundary.patch.ResourcePatch;
import io.cascade.kernel.correlation.Correlation;
import io.cascade.productordering.productorder.ProductOrder;
import io.cascade.productordering.productorder.ProductOrders;
import io.cascade.productordering.productorder.application.AmendProductOrder;
import io.cascade.productordering.productorder.application.PlaceProductOrder;
import io.cascade.productordering.productorder.application.ProductOrderTransactions;
import io.cascade.productordering.productorder.wire.ProductOrderAttributes;
import io.cascade.productordering.productorder.wire.ProductOrderMapper;
import io.cascade.tmf.productordering.ProductOrderCreateDto;
import io.cascade.tmf.productordering.ProductOrderDto;
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

/** Product orders (TMF622). */
@RestController
@RequestMapping(ProductOrderMapper.PATH)
class ProductOrderController {

    private final PlaceProductOrder placeProductOrder;
    private final AmendProductOrder amendProductOrder;
    private final ProductOrderTransactions transactions;
    private final ProductOrderMapper mapper;
    private final ProductOrderPatch patch;
    private final Door<ProductOrder, ProductOrderDto> door;

    ProductOrderController(
            PlaceProductOrder placeProductOrder,
            AmendProductOrder amendProductOrder,
            ProductOrderTransactions transactions,
            ProductOrders orders,
            ProductOrderMapper mapper,
            ProductOrderPatch patch,
            Doors doors) {
        this.placeProductOrder = placeProductOrder;
        this.amendProductOrder = amendProductOrder;
        this.transactions = transactions;
        this.mapper = mapper;
        this.patch = patch;
        this.door = doors.to(ProductOrderAttributes.ALL.table(), orders::findAll, ProductOrder::getId, mapper::toDto);
    }

    @PostMapping
    ResponseEntity<ProductOrderDto> create(
            @RequestBody ProductOrderCreateDto request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey) {
        var draft = mapper.toDraft(request, Correlation.current(), idempotencyKey);
        var order = mapper.toDto(placeProductOrder.place(draft));
        return ResponseEntity.created(URI.create(order.href())).body(order);
    }

    @GetMapping("/{id}")
    ProductOrderDto read(@PathVariable String id) {
        return door.read(id);
    }

    @GetMapping
    ResponseEntity<List<ProductOrderDto>> list(ListQuery query) {
        return door.list(query);
    }

    @PatchMapping("/{id}")
    ProductOrderDto amend(@PathVariable String id, ResourcePatch change) {
        return door.change(id, () -> amendProductOrder.amend(id, order -> patch.apply(order, change)));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id, IfMatch ifMatch) {
        door.remove(id, () -> transactions.remove(id, order -> ifMatch.check(() -> mapper.toDto(order))));
    }
}
