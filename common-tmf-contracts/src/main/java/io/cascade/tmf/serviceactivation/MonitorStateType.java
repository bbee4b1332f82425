package io.cascade.tmf.serviceactivation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a request that is monitored has come. */
public enum MonitorStateType {
    @JsonProperty("InProgress")
    IN_PROGRESS,
    @JsonProperty("InError")
    IN_ERROR,
    @JsonProperty("Completed")
    COMPLETED
}
