package io.cascade.launcher.sampledata;

import io.cascade.client.Paths;
import java.util.Map;

/** Where each type of catalog entry is posted to. */
final class CatalogCollections {

    static final Map<String, String> BY_TYPE = Map.of(
            "resourceSpecification", Paths.RESOURCE_CATALOG + "resourceSpecification",
            "serviceSpecification", Paths.SERVICE_CATALOG + "serviceSpecification",
            "productSpecification", Paths.PRODUCT_CATALOG + "productSpecification",
            "productOfferingPrice", Paths.PRODUCT_CATALOG + "productOfferingPrice",
            "productOffering", Paths.PRODUCT_CATALOG + "productOffering",
            "category", Paths.PRODUCT_CATALOG + "category",
            "catalog", Paths.PRODUCT_CATALOG + "catalog",
            "decompositionRule", Paths.DECOMPOSITION_RULE);

    private CatalogCollections() {}
}
