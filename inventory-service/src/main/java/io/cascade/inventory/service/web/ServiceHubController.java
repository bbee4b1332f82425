package io.cascade.inventory.service.web;

import io.cascade.boundary.hub.HubApi;
import io.cascade.boundary.hub.web.HubDesk;
import io.cascade.boundary.hub.web.HubEndpoint;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Listeners of services (TMF638). */
@RestController
@RequestMapping(ServiceHubController.API)
class ServiceHubController extends HubEndpoint {

    static final String API = "/tmf-api/serviceInventory/v4";

    ServiceHubController(HubDesk desk) {
        super(desk, HubApi.of(API, "serviceInventory", "service"));
    }
}
