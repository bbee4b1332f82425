package io.cascade.productordering.productorder.web;

import io.cascade.boundary.hub.HubApi;
import io.cascade.boundary.hub.web.HubDesk;
import io.cascade.boundary.hub.web.HubEndpoint;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Listeners of product orders (TMF622). */
@RestController
@RequestMapping(ProductOrderHubController.API)
class ProductOrderHubController extends HubEndpoint {

    static final String API = "/tmf-api/productOrderingManagement/v4";

    ProductOrderHubController(HubDesk desk) {
        super(desk, HubApi.of(API, "productOrdering", "productOrder", "cancelProductOrder"));
    }
}
