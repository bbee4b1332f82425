package io.cascade.catalog.entry;

/** The base paths under which catalog entries are reached. */
public final class CatalogApis {

    /** TMF620. */
    public static final String PRODUCT = "/tmf-api/productCatalogManagement/v4";

    /** TMF633. */
    public static final String SERVICE = "/tmf-api/serviceCatalogManagement/v4";

    /** TMF634. */
    public static final String RESOURCE = "/tmf-api/resourceCatalog/v4";

    /** Our extension beside TMF633. */
    public static final String DECOMPOSITION_RULE = "/cascade-api/decompositionRuleManagement/v1";

    private CatalogApis() {}
}
