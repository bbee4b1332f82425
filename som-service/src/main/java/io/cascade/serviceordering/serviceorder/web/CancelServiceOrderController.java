package io.cascade.serviceordering.serviceorder.web;

import io.cascade.boundary.listing.Documents;
import io.cascade.boundary.listing.Listing;
import io.cascade.ordering.cancellation.CancelTasks;
import io.cascade.ordering.cancellation.web.CancelTaskApi;
import io.cascade.ordering.cancellation.web.CancelTaskEndpoint;
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

    CancelServiceOrderController(
            CancelTaskApi<CancelServiceOrderDto> api, CancelTasks tasks, Listing listing, Documents documents) {
        super(api, tasks, listing, documents);
    }

    @Override
    protected RefDto orderIn(CancelServiceOrderCreateDto request) {
        return request.serviceOrder();
    }
}
