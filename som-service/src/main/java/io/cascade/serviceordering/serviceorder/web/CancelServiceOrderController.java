package io.cascade.serviceordering.serviceorder.web;

import io.cascade.platform.cancellation.CancelOrders;
import io.cascade.platform.cancellation.CancelTasks;
import io.cascade.platform.web.RequestRefused;
import io.cascade.platform.web.listing.AttributeTable;
import io.cascade.platform.web.listing.ListQuery;
import io.cascade.platform.web.listing.Listing;
import io.cascade.serviceordering.serviceorder.ServiceOrder;
import io.cascade.tmf.serviceordering.CancelServiceOrderCreateDto;
import io.cascade.tmf.serviceordering.CancelServiceOrderDto;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Wishes to cancel service orders. */
@RestController
@RequestMapping(CancelServiceOrderMapper.PATH)
class CancelServiceOrderController {

    private static final AttributeTable ATTRIBUTES = AttributeTable.of(
                    "cancelServiceOrder", "cancel_task", "id", "id desc")
            .text("href", "'%s/' || id".formatted(CancelServiceOrderMapper.PATH))
            .text("@type", "'CancelServiceOrder'")
            .text("serviceOrder.id", "order_id")
            .text(
                    "state",
                    "case state when 'ACKNOWLEDGED' then 'accepted' when 'IN_PROGRESS' then 'inProgress'"
                            + " when 'DONE' then 'done' else 'terminatedWithError' end")
            .instant("effectiveCancellationDate", "effective_date")
            .carried("carried", "cancellationReason", "requestedCancellationDate", "serviceOrder")
            .build();

    private final CancelOrders<ServiceOrder> cancelOrders;
    private final CancelTasks tasks;
    private final Listing listing;

    CancelServiceOrderController(CancelOrders<ServiceOrder> cancelOrders, CancelTasks tasks, Listing listing) {
        this.cancelOrders = cancelOrders;
        this.tasks = tasks;
        this.listing = listing;
    }

    @PostMapping
    ResponseEntity<CancelServiceOrderDto> create(@RequestBody CancelServiceOrderCreateDto request) {
        var task = CancelServiceOrderMapper.toDto(
                cancelOrders.take(request.serviceOrder().id(), CancelServiceOrderMapper.toCarried(request)));
        return ResponseEntity.created(URI.create(task.href())).body(task);
    }

    @GetMapping("/{id}")
    CancelServiceOrderDto read(@PathVariable String id) {
        return tasks.find(id)
                .map(CancelServiceOrderMapper::toDto)
                .orElseThrow(() -> RequestRefused.unknown("cancelServiceOrder", id));
    }

    @GetMapping
    ResponseEntity<List<CancelServiceOrderDto>> list(ListQuery query) {
        return listing.answer(
                query,
                ATTRIBUTES,
                ids -> tasks.inOrder(ids).stream()
                        .map(CancelServiceOrderMapper::toDto)
                        .toList());
    }
}
