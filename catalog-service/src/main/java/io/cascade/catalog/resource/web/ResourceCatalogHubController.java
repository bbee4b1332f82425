package io.cascade.catalog.resource.web;

import io.cascade.catalog.entry.CatalogApis;
import io.cascade.platform.hub.HubApi;
import io.cascade.platform.hub.web.HubDesk;
import io.cascade.platform.hub.web.HubEndpoint;
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
