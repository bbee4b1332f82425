package io.cascade.tmf.common;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;

/** What an order item asks for. */
public enum OrderItemActionType {
    @JsonProperty("add")
    ADD,
    @JsonProperty("modify")
    MODIFY,
    @JsonProperty("delete")
    DELETE,
    @JsonProperty("noChange")
    @JsonAlias("no_change")
    NO_CHANGE
}
