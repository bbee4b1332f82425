package io.cascade.tmf.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where the events of a hub are posted: to the callback as it is, or to {@code /listener/<event name>} below it. */
public enum HubDeliverToType {
    @JsonProperty("callback")
    CALLBACK,
    @JsonProperty("listener")
    LISTENER
}
