package io.cascade.tmf.inventory;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a command of a batch ended. */
public enum CommandOutcomeType {
    @JsonProperty("done")
    DONE,
    @JsonProperty("refused")
    REFUSED
}
