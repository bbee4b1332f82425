package io.cascade.resourceordering.resourceorder.web;

import io.cascade.boundary.listing.Doors;
import io.cascade.ordering.cancellation.CancelTasks;
import io.cascade.ordering.cancellation.web.CancelTaskEndpoint;
import io.cascade.ordering.cancellation.wire.CancelTaskApi;
import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.resourceordering.CancelResourceOrderCreateDto;
import io.cascade.tmf.resourceordering.CancelResourceOrderDto;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Wishes to cancel resource orders. */
@RestController
@RequestMapping({CancelResourceOrderController.PATH, "/tmf-api/resourceOrdering/v4/cancelResourceOrder"})
class CancelResourceOrderController extends CancelTaskEndpoint<CancelResourceOrderCreateDto, CancelResourceOrderDto> {

    static final String PATH = "/tmf-api/resourceOrderingManagement/v4/cancelResourceOrder";

    CancelResourceOrderController(CancelTaskApi<CancelResourceOrderDto> api, CancelTasks tasks, Doors doors) {
        super(api, tasks, doors);
    }

    @Override
    protected RefDto orderIn(CancelResourceOrderCreateDto request) {
        return request.resourceOrder();
    }
}
