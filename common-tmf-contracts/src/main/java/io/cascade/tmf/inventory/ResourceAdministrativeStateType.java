package io.cascade.tmf.inventory;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a resource may be used (TMF639). */
public enum ResourceAdministrativeStateType {
    @JsonProperty("locked")
    LOCKED,
    @JsonProperty("unlocked")
    UNLOCKED,
    @JsonProperty("shutdown")
    SHUTDOWN
}
