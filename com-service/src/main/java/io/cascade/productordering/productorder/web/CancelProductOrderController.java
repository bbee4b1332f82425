package io.cascade.productordering.productorder.web;

import io.cascade.boundary.listing.Doors;
import io.cascade.ordering.cancellation.CancelTasks;
import io.cascade.ordering.cancellation.web.CancelTaskEndpoint;
import io.cascade.ordering.cancellation.wire.CancelTaskApi;
import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.productordering.CancelProductOrderCreateDto;
import io.cascade.tmf.productordering.CancelProductOrderDto;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Wishes to cancel product orders. */
@RestController
@RequestMapping(CancelProductOrderController.PATH)
class CancelProductOrderController extends CancelTaskEndpoint<CancelProductOrderCreateDto, CancelProductOrderDto> {

    static final String PATH = "/tmf-api/productOrderingManagement/v4/cancelProductOrder";

    CancelProductOrderController(CancelTaskApi<CancelProductOrderDto> api, CancelTasks tasks, Doors doors) {
        super(api, tasks, doors);
    }

    @Override
    protected RefDto orderIn(CancelProductOrderCreateDto request) {
        return request.productOrder();
    }
}
