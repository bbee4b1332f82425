package io.cascade.inventory.resource.web;

import io.cascade.boundary.hub.HubApi;
import io.cascade.boundary.hub.web.HubDesk;
import io.cascade.boundary.hub.web.HubEndpoint;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Listeners of resources (TMF639). */
@RestController
@RequestMapping(ResourceHubController.API)
class ResourceHubController extends HubEndpoint {

    static final String API = "/tmf-api/resourceInventoryManagement/v4";

    ResourceHubController(HubDesk desk) {
        super(desk, HubApi.of(API, "resourceInventory", "resource"));
    }
}
