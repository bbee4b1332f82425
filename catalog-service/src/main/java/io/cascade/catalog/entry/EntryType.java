package io.cascade.catalog.entry;

import java.util.Map;

/** The types of catalog entry, as TMF620, TMF633 and TMF634 name them, and our decomposition rule. */
public enum EntryType {
    CATALOG(CatalogApis.PRODUCT, "catalog"),
    CATEGORY(CatalogApis.PRODUCT, "category"),
    PRODUCT_OFFERING(CatalogApis.PRODUCT, "productOffering", true),
    PRODUCT_OFFERING_PRICE(CatalogApis.PRODUCT, "productOfferingPrice", true),
    PRODUCT_SPECIFICATION(CatalogApis.PRODUCT, "productSpecification", true),
    SERVICE_CATALOG(CatalogApis.SERVICE, "serviceCatalog"),
    SERVICE_CATEGORY(CatalogApis.SERVICE, "serviceCategory"),
    SERVICE_CANDIDATE(CatalogApis.SERVICE, "serviceCandidate"),
    SERVICE_SPECIFICATION(CatalogApis.SERVICE, "serviceSpecification", true),
    RESOURCE_CATALOG(CatalogApis.RESOURCE, "resourceCatalog"),
    RESOURCE_CATEGORY(CatalogApis.RESOURCE, "resourceCategory"),
    RESOURCE_CANDIDATE(CatalogApis.RESOURCE, "resourceCandidate"),
    RESOURCE_SPECIFICATION(CatalogApis.RESOURCE, "resourceSpecification", true),
    DECOMPOSITION_RULE(CatalogApis.DECOMPOSITION_RULE, "decompositionRule");

    private final String api;
    private final String resource;
    private final boolean canBeBundle;

    EntryType(String api, String resource) {
        this(api, resource, false);
    }

    EntryType(String api, String resource, boolean canBeBundle) {
        this.api = api;
        this.resource = resource;
        this.canBeBundle = canBeBundle;
    }

    /** The resource's name in its API, such as {@code productOffering}. */
    public String resource() {
        return resource;
    }

    /** The name of the resource's schema, such as {@code ProductOffering}. */
    public String schema() {
        return Character.toUpperCase(resource.charAt(0)) + resource.substring(1);
    }

    /** The name of the API that the type belongs to, such as {@code productCatalogManagement}. */
    public String api() {
        return api.split("/")[2];
    }

    public String hrefOf(String id) {
        return api + "/" + resource + "/" + id;
    }

    /** What an entry says unless its author says otherwise. */
    Map<String, Object> defaults() {
        return canBeBundle ? Map.of("isBundle", false) : Map.of();
    }
}
