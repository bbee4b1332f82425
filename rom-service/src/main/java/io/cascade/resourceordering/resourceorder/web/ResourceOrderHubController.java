package io.cascade.resourceordering.resourceorder.web;

import io.cascade.boundary.hub.HubApi;
import io.cascade.boundary.hub.web.HubDesk;
import io.cascade.boundary.hub.web.HubEndpoint;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Listeners of resource orders (TMF652). */
@RestController
@RequestMapping({ResourceOrderHubController.API, "/tmf-api/resourceOrdering/v4"})
class ResourceOrderHubController extends HubEndpoint {

    static final String API = "/tmf-api/resourceOrderingManagement/v4";

    ResourceOrderHubController(HubDesk desk) {
        super(desk, HubApi.of(API, "resourceOrdering", "resourceOrder", "cancelResourceOrder"));
    }
}
