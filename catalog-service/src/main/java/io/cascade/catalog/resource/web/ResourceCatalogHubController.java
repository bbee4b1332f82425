package io.cascade.catalog.resource.web;

import io.cascade.boundary.hub.HubApi;
import io.cascade.boundary.hub.web.HubDesk;
import io.cascade.boundary.hub.web.HubEndpoint;
import io.cascade.catalog.entry.CatalogApis;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Listeners of the resource catalog (TMF634). */
@RestController
@RequestMapping(CatalogApis.RESOURCE)
class ResourceCatalogHubController extends HubEndpoint {

    ResourceCatalogHubController(HubDesk desk) {
        super(
                desk,
                HubApi.of(
                        CatalogApis.RESOURCE,
                        "resourceCatalogManagement",
                        "resourceCatalog",
                        "resourceCategory",
                        "resourceCandidate",
                        "resourceSpecification",
                        "importJob",
                        "exportJob"));
    }
}
