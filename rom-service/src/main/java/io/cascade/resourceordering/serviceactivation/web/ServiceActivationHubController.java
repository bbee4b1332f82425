package io.cascade.resourceordering.serviceactivation.web;

import io.cascade.boundary.hub.HubApi;
import io.cascade.boundary.hub.web.HubDesk;
import io.cascade.boundary.hub.web.HubEndpoint;
import io.cascade.resourceordering.serviceactivation.wire.ServiceActivationMapper;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Listeners of directly activated services and their monitors (TMF640). */
@RestController
@RequestMapping(ServiceActivationMapper.API)
class ServiceActivationHubController extends HubEndpoint {

    ServiceActivationHubController(HubDesk desk) {
        super(desk, HubApi.of(ServiceActivationMapper.API, "serviceActivationAndConfiguration", "service", "monitor"));
    }
}
