package io.cascade.tmf.serviceordering;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a cancel task stands, as TMF641 spells it. */
public enum ServiceCancelTaskStateType {
    @JsonProperty("accepted")
    ACKNOWLEDGED,
    @JsonProperty("terminatedWithError")
    TERMINATED_WITH_ERROR,
    @JsonProperty("inProgress")
    IN_PROGRESS,
    @JsonProperty("done")
    DONE
}
