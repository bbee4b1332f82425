package io.cascade.tmf.event;

/** The APIs whose events are told: how an envelope names each, and the contract that it follows. */
public enum EventDomain {
    PRODUCT_CATALOG("productCatalogManagement", "TMF620"),
    PRODUCT_ORDERING("productOrdering", "TMF622"),
    SERVICE_CATALOG("serviceCatalogManagement", "TMF633"),
    RESOURCE_CATALOG("resourceCatalogManagement", "TMF634"),
    PRODUCT_INVENTORY("productInventory", "TMF637"),
    SERVICE_INVENTORY("serviceInventory", "TMF638"),
    RESOURCE_INVENTORY("resourceInventory", "TMF639"),
    SERVICE_ACTIVATION("serviceActivationAndConfiguration", "TMF640"),
    SERVICE_ORDERING("serviceOrdering", "TMF641"),
    RESOURCE_ORDERING("resourceOrdering", "TMF652"),
    DECOMPOSITION_RULE("decompositionRuleManagement", "Cascade-DecompositionRules"),
    CATALOG_RELEASE("catalogReleaseManagement", "Cascade-CatalogReleases");

    private final String wireName;
    private final String contract;

    EventDomain(String wireName, String contract) {
        this.wireName = wireName;
        this.contract = contract;
    }

    public String wireName() {
        return wireName;
    }

    /** What the file of the contract starts with, such as {@code TMF622}. */
    public String contract() {
        return contract;
    }

    /** Whether the contract is one of TM Forum. */
    public boolean isStandard() {
        return contract.startsWith("TMF");
    }
}
