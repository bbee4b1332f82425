package io.cascade.client;

/** Where the services keep their resources. */
public final class Paths {

    public static final String PRODUCT_ORDER = "/tmf-api/productOrderingManagement/v4/productOrder";
    public static final String CANCEL_PRODUCT_ORDER = "/tmf-api/productOrderingManagement/v4/cancelProductOrder";
    public static final String SERVICE_ORDER = "/tmf-api/serviceOrdering/v4/serviceOrder";
    public static final String CANCEL_SERVICE_ORDER = "/tmf-api/serviceOrdering/v4/cancelServiceOrder";
    public static final String RESOURCE_ORDER = "/tmf-api/resourceOrderingManagement/v4/resourceOrder";
    public static final String PRODUCT = "/tmf-api/productInventory/v4/product";
    public static final String SERVICE = "/tmf-api/serviceInventory/v4/service";
    public static final String RESOURCE = "/tmf-api/resourceInventoryManagement/v4/resource";
    public static final String RESOURCE_POOL = "/tmf-api/resourceInventoryManagement/v4/resourcePool";
    public static final String RESOURCE_COMMAND = "/tmf-api/resourceInventoryManagement/v4/resourceCommand";
    public static final String SET_ASIDE_WORK = "/operations/v1/setAsideWork";
    public static final String PRODUCT_CATALOG = "/tmf-api/productCatalogManagement/v4/";
    public static final String SERVICE_CATALOG = "/tmf-api/serviceCatalogManagement/v4/";
    public static final String RESOURCE_CATALOG = "/tmf-api/resourceCatalog/v4/";
    public static final String DECOMPOSITION_RULE = "/cascade-api/decompositionRuleManagement/v1/decompositionRule";
    public static final String CATALOG_RELEASE = "/cascade-api/catalogReleaseManagement/v1/catalogRelease";
    public static final String CUSTOMERS = "/credit/customers";
    public static final String ADDRESSES = "/qualification/addresses";
    public static final String BILLING_ACTIVATIONS = "/billing/activations";
    public static final String NETWORK_OPERATIONS = "/network/operations";
    public static final String NOTIFICATIONS = "/notifications";

    private Paths() {}
}
