package io.cascade.resourceordering.resourceorder.web;

import io.cascade.platform.cancellation.CancelOrders;
import io.cascade.platform.cancellation.CancelTasks;
import io.cascade.platform.web.RequestRefused;
import io.cascade.platform.web.listing.AttributeTable;
import io.cascade.platform.web.listing.ListQuery;
import io.cascade.platform.web.listing.Listing;
import io.cascade.resourceordering.resourceorder.ResourceOrder;
import io.cascade.tmf.resourceordering.CancelResourceOrderCreateDto;
import io.cascade.tmf.resourceordering.CancelResourceOrderDto;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Wishes to cancel resource orders. */
@RestController
@RequestMapping({CancelResourceOrderMapper.PATH, "/tmf-api/resourceOrdering/v4/cancelResourceOrder"})
class CancelResourceOrderController {

    private static final AttributeTable ATTRIBUTES = AttributeTable.of(
                    "cancelResourceOrder", "cancel_task", "id", "id desc")
            .text("href", "'%s/' || id".formatted(CancelResourceOrderMapper.PATH))
            .text("@type", "'CancelResourceOrder'")
            .text("resourceOrder.id", "order_id")
            .state("state", "state")
            .instant("effectiveCancellationDate", "effective_date")
            .carried("carried", "cancellationReason", "requestedCancellationDate", "resourceOrder")
            .build();

    private final CancelOrders<ResourceOrder> cancelOrders;
    private final CancelTasks tasks;
    private final Listing listing;

    CancelResourceOrderController(CancelOrders<ResourceOrder> cancelOrders, CancelTasks tasks, Listing listing) {
        this.cancelOrders = cancelOrders;
        this.tasks = tasks;
        this.listing = listing;
    }

    @PostMapping
    ResponseEntity<CancelResourceOrderDto> create(@RequestBody CancelResourceOrderCreateDto request) {
        var task = CancelResourceOrderMapper.toDto(
                cancelOrders.take(request.resourceOrder().id(), CancelResourceOrderMapper.toCarried(request)));
        return ResponseEntity.created(URI.create(task.href())).body(task);
    }

    @GetMapping("/{id}")
    CancelResourceOrderDto read(@PathVariable String id) {
        return tasks.find(id)
                .map(CancelResourceOrderMapper::toDto)
                .orElseThrow(() -> RequestRefused.unknown("cancelResourceOrder", id));
    }

    @GetMapping
    ResponseEntity<List<CancelResourceOrderDto>> list(ListQuery query) {
        return listing.answer(
                query,
                ATTRIBUTES,
                ids -> tasks.inOrder(ids).stream()
                        .map(CancelResourceOrderMapper::toDto)
                        .toList());
    }
}
