package io.cascade.tmf.inventory;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Status of a resource (TMF639). */
public enum ResourceStatusType {
    @JsonProperty("standby")
    STANDBY,
    @JsonProperty("alarm")
    ALARM,
    @JsonProperty("available")
    AVAILABLE,
    @JsonProperty("reserved")
    RESERVED,
    @JsonProperty("unknown")
    UNKNOWN,
    @JsonProperty("suspended")
    SUSPENDED
}
