package io.cascade.tmf.serviceordering;

import com.fasterxml.jackson.annotation.JsonProperty;

/** States of a service in its inventory (TMF638). */
public enum ServiceStateType {
    @JsonProperty("feasibilityChecked")
    FEASIBILITY_CHECKED,
    @JsonProperty("designed")
    DESIGNED,
    @JsonProperty("reserved")
    RESERVED,
    @JsonProperty("inactive")
    INACTIVE,
    @JsonProperty("active")
    ACTIVE,
    @JsonProperty("terminated")
    TERMINATED
}
