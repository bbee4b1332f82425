package io.cascade.tmf.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a job is. */
public enum JobStateType {
    @JsonProperty("Not Started")
    NOT_STARTED,
    @JsonProperty("Running")
    RUNNING,
    @JsonProperty("Succeeded")
    SUCCEEDED,
    @JsonProperty("Failed")
    FAILED
}
