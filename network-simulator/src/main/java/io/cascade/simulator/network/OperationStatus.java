package io.cascade.simulator.network;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an operation is. */
enum OperationStatus {
    @JsonProperty("accepted")
    ACCEPTED,
    @JsonProperty("succeeded")
    SUCCEEDED,
    @JsonProperty("failed")
    FAILED
}
