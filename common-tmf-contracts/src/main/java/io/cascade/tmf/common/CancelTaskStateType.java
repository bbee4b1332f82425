package io.cascade.tmf.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a cancel task stands, as TMF622 and TMF652 spell it. */
public enum CancelTaskStateType {
    @JsonProperty("acknowledged")
    ACKNOWLEDGED,
    @JsonProperty("terminatedWithError")
    TERMINATED_WITH_ERROR,
    @JsonProperty("inProgress")
    IN_PROGRESS,
    @JsonProperty("done")
    DONE
}
