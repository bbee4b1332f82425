package io.cascade.productordering.productorder.web;

import io.cascade.platform.cancellation.CancelOrders;
import io.cascade.platform.cancellation.CancelTasks;
import io.cascade.platform.web.RequestRefused;
import io.cascade.platform.web.listing.AttributeTable;
import io.cascade.platform.web.listing.ListQuery;
import io.cascade.platform.web.listing.Listing;
import io.cascade.productordering.productorder.ProductOrder;
import io.cascade.tmf.productordering.CancelProductOrderCreateDto;
import io.cascade.tmf.productordering.CancelProductOrderDto;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Wishes to cancel product orders. */
@RestController
@RequestMapping(CancelProductOrderMapper.PATH)
class CancelProductOrderController {

    private static final AttributeTable ATTRIBUTES = AttributeTable.of(
                    "cancelProductOrder", "cancel_task", "id", "id desc")
            .text("href", "'%s/' || id".formatted(CancelProductOrderMapper.PATH))
            .text("@type", "'CancelProductOrder'")
            .text("productOrder.id", "order_id")
            .state("state", "state")
            .instant("effectiveCancellationDate", "effective_date")
            .carried("carried", "cancellationReason", "requestedCancellationDate", "productOrder")
            .build();

    private final CancelOrders<ProductOrder> cancelOrders;
    private final CancelTasks tasks;
    private final Listing listing;

    CancelProductOrderController(CancelOrders<ProductOrder> cancelOrders, CancelTasks tasks, Listing listing) {
        this.cancelOrders = cancelOrders;
        this.tasks = tasks;
        this.listing = listing;
    }

    @PostMapping
    ResponseEntity<CancelProductOrderDto> create(@RequestBody CancelProductOrderCreateDto request) {
        var task = CancelProductOrderMapper.toDto(
                cancelOrders.take(request.productOrder().id(), CancelProductOrderMapper.toCarried(request)));
        return ResponseEntity.created(URI.create(task.href())).body(task);
    }

    @GetMapping("/{id}")
    CancelProductOrderDto read(@PathVariable String id) {
        return tasks.find(id)
                .map(CancelProductOrderMapper::toDto)
                .orElseThrow(() -> RequestRefused.unknown("cancelProductOrder", id));
    }

    @GetMapping
    ResponseEntity<List<CancelProductOrderDto>> list(ListQuery query) {
        return listing.answer(
                query,
                ATTRIBUTES,
                ids -> tasks.inOrder(ids).stream()
                        .map(CancelProductOrderMapper::toDto)
                        .toList());
    }
}
