package io.cascade.serviceordering.serviceorder.web;

import io.cascade.boundary.hub.HubApi;
import io.cascade.boundary.hub.web.HubDesk;
import io.cascade.boundary.hub.web.HubEndpoint;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Listeners of service orders (TMF641). */
@RestController
@RequestMapping(ServiceOrderHubController.API)
class ServiceOrderHubController extends HubEndpoint {

    static final String API = "/tmf-api/serviceOrdering/v4";

    ServiceOrderHubController(HubDesk desk) {
        super(desk, HubApi.of(API, "serviceOrdering", "serviceOrder", "cancelServiceOrder"));
    }
}
