package io.cascade.catalog.entry;

import io.cascade.kernel.json.JsonDocument;
import java.util.Map;

/** The types of catalog entry, as TMF620, TMF633 and TMF634 name them, and our decomposition rule. */
public enum EntryType {
    CATALOG(CatalogApis.PRODUCT, "catalog"),
    CATEGORY(CatalogApis.PRODUCT, "category", Shape.TREE),
    PRODUCT_OFFERING(CatalogApis.PRODUCT, "productOffering", Shape.BUNDLE),
    PRODUCT_OFFERING_PRICE(CatalogApis.PRODUCT, "productOfferingPrice", Shape.BUNDLE),
    PRODUCT_SPECIFICATION(CatalogApis.PRODUCT, "productSpecification", Shape.BUNDLE),
    SERVICE_CATALOG(CatalogApis.SERVICE, "serviceCatalog"),
    SERVICE_CATEGORY(CatalogApis.SERVICE, "serviceCategory", Shape.TREE),
    SERVICE_CANDIDATE(CatalogApis.SERVICE, "serviceCandidate"),
    SERVICE_SPECIFICATION(CatalogApis.SERVICE, "serviceSpecification", Shape.BUNDLE),
    RESOURCE_CATALOG(CatalogApis.RESOURCE, "resourceCatalog"),
    RESOURCE_CATEGORY(CatalogApis.RESOURCE, "resourceCategory", Shape.TREE),
    RESOURCE_CANDIDATE(CatalogApis.RESOURCE, "resourceCandidate"),
    RESOURCE_SPECIFICATION(CatalogApis.RESOURCE, "resourceSpecification", Shape.BUNDLE),
    DECOMPOSITION_RULE(CatalogApis.DECOMPOSITION_RULE, "decompositionRule");

    private final String api;
    private final String resource;
    private final Shape shape;

    /** How entries of a type are made up of others. */
    private enum Shape {
        PLAIN,
        BUNDLE,
        TREE
    }

    EntryType(String api, String resource) {
        this(api, resource, Shape.PLAIN);
    }

    EntryType(String api, String resource, Shape shape) {
        this.api = api;
        this.resource = resource;
        this.shape = shape;
    }

    /** The resource's name in its API, such as {@code productOffering}. */
    public String resource() {
        return resource;
    }

    /** The name of the resource's schema, such as {@code ProductOffering}. */
    public String schema() {
        return Character.toUpperCase(resource.charAt(0)) + resource.substring(1);
    }

    /** Where events of the type say that they come from, such as {@code resourceCatalogManagement}. */
    public String domain() {
        var api = this.api.split("/")[2];
        return api.endsWith("Management") ? api : api + "Management";
    }

    /** Whether the type belongs to the API of this base path. */
    public boolean isIn(String basePath) {
        return api.equals(basePath);
    }

    public String hrefOf(String id) {
        return api + "/" + resource + "/" + id;
    }

    /** What an entry of this content says unless its author says otherwise. */
    Map<String, Object> defaultsBeside(JsonDocument content) {
        return switch (shape) {
            case PLAIN -> Map.of();
            case BUNDLE -> Map.of("isBundle", false);
            case TREE -> Map.of("isRoot", content.get("parentId") == null);
        };
    }
}
