package io.cascade.tmf.inventory;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a resource command asks for. */
public enum ResourceCommandActionType {
    @JsonProperty("reserve")
    RESERVE,
    @JsonProperty("activate")
    ACTIVATE,
    @JsonProperty("release")
    RELEASE
}
