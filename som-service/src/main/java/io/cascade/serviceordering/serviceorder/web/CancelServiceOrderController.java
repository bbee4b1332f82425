package io.cascade.serviceordering.serviceorder.web;

import io.cascade.boundary.listing.Doors;
import io.cascade.ordering.cancellation.CancelTasks;
import io.cascade.ordering.cancellation.web.CancelTaskEndpoint;
import io.cascade.ordering.cancellation.wire.CancelTaskApi;
import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.serviceordering.CancelServiceOrderCreateDto;
import io.cascade.tmf.serviceordering.CancelServiceOrderDto;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Wishes to cancel service orders. */
@RestController
@RequestMapping(CancelServiceOrderController.PATH)
class CancelServiceOrderController extends CancelTaskEndpoint<CancelServiceOrderCreateDto, CancelServiceOrderDto> {

    static final String PATH = "/tmf-api/serviceOrdering/v4/cancelServiceOrder";

    CancelServiceOrderController(CancelTaskApi<CancelServiceOrderDto> api, CancelTasks tasks, Doors doors) {
        super(api, tasks, doors);
    }

    @Override
    protected RefDto orderIn(CancelServiceOrderCreateDto request) {
        return request.serviceOrder();
    }
}
