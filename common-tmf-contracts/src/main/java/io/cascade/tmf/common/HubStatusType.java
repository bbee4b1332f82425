package io.cascade.tmf.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How reaching a listener goes: it takes events, it is tried again soon, or it was away for so long that only probes go out. */
public enum HubStatusType {
    @JsonProperty("active")
    ACTIVE,
    @JsonProperty("retrying")
    RETRYING,
    @JsonProperty("paused")
    PAUSED
}
