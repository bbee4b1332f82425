package io.cascade.inventory.product.web;

import io.cascade.boundary.hub.HubApi;
import io.cascade.boundary.hub.web.HubDesk;
import io.cascade.boundary.hub.web.HubEndpoint;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Listeners of products (TMF637). */
@RestController
@RequestMapping(ProductHubController.API)
class ProductHubController extends HubEndpoint {

    static final String API = "/tmf-api/productInventory/v4";

    ProductHubController(HubDesk desk) {
        super(desk, HubApi.of(API, "productInventory", "product"));
    }
}
