package io.cascade.tmf.inventory;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a resource is in use (TMF639). */
public enum ResourceUsageStateType {
    @JsonProperty("idle")
    IDLE,
    @JsonProperty("active")
    ACTIVE,
    @JsonProperty("busy")
    BUSY
}
