package io.cascade.catalog.service.web;

import io.cascade.boundary.hub.HubApi;
import io.cascade.boundary.hub.web.HubDesk;
import io.cascade.boundary.hub.web.HubEndpoint;
import io.cascade.catalog.entry.CatalogApis;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Listeners of the service catalog (TMF633). */
@RestController
@RequestMapping(CatalogApis.SERVICE)
class ServiceCatalogHubController extends HubEndpoint {

    ServiceCatalogHubController(HubDesk desk) {
        super(
                desk,
                HubApi.of(
                        CatalogApis.SERVICE,
                        "serviceCatalogManagement",
                        "serviceCatalog",
                        "serviceCategory",
                        "serviceCandidate",
                        "serviceSpecification",
                        "importJob",
                        "exportJob"));
    }
}
