package io.cascade.catalog.product.web;

import io.cascade.boundary.hub.HubApi;
import io.cascade.boundary.hub.web.HubDesk;
import io.cascade.boundary.hub.web.HubEndpoint;
import io.cascade.catalog.entry.CatalogApis;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Listeners of the product catalog (TMF620). */
@RestController
@RequestMapping(CatalogApis.PRODUCT)
class ProductCatalogHubController extends HubEndpoint {

    ProductCatalogHubController(HubDesk desk) {
        super(
                desk,
                HubApi.of(
                        CatalogApis.PRODUCT,
                        "productCatalogManagement",
                        "catalog",
                        "category",
                        "productOffering",
                        "productOfferingPrice",
                        "productSpecification",
                        "importJob",
                        "exportJob"));
    }
}
