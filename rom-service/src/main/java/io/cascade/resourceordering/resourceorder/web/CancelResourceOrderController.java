package io.cascade.resourceordering.resourceorder.web;

import io.cascade.boundary.listing.Documents;
import io.cascade.boundary.listing.Listing;
import io.cascade.ordering.cancellation.CancelTasks;
import io.cascade.ordering.cancellation.web.CancelTaskApi;
import io.cascade.ordering.cancellation.web.CancelTaskEndpoint;
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

    CancelResourceOrderController(
            CancelTaskApi<CancelResourceOrderDto> api, CancelTasks tasks, Listing listing, Documents documents) {
        super(api, tasks, listing, documents);
    }

    @Override
    protected RefDto orderIn(CancelResourceOrderCreateDto request) {
        return request.resourceOrder();
    }
}
