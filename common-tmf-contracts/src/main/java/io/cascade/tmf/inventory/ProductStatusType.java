package io.cascade.tmf.inventory;

import com.fasterxml.jackson.annotation.JsonProperty;

/** States of a product (TMF637). */
public enum ProductStatusType {
    @JsonProperty("created")
    CREATED,
    @JsonProperty("pendingActive")
    PENDING_ACTIVE,
    @JsonProperty("cancelled")
    CANCELLED,
    @JsonProperty("active")
    ACTIVE,
    @JsonProperty("pendingTerminate")
    PENDING_TERMINATE,
    @JsonProperty("terminated")
    TERMINATED,
    @JsonProperty("suspended")
    SUSPENDED,
    @JsonProperty("aborted")
    ABORTED
}
