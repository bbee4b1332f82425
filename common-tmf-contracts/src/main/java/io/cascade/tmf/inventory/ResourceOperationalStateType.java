package io.cascade.tmf.inventory;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a resource can work (TMF639). */
public enum ResourceOperationalStateType {
    @JsonProperty("enable")
    ENABLE,
    @JsonProperty("disable")
    DISABLE
}
