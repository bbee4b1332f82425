package io.cascade.tmf.inventory;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a resource is allocated: one owner from a pool, shared by reference, or assigned by an answer or expression. */
public enum AllocationKindType {
    @JsonProperty("pool")
    POOL,
    @JsonProperty("shared")
    SHARED,
    @JsonProperty("assigned")
    ASSIGNED
}
