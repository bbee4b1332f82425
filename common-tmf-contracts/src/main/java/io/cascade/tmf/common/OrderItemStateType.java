package io.cascade.tmf.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** States of an order item. */
public enum OrderItemStateType {
    @JsonProperty("acknowledged")
    ACKNOWLEDGED,
    @JsonProperty("rejected")
    REJECTED,
    @JsonProperty("pending")
    PENDING,
    @JsonProperty("held")
    HELD,
    @JsonProperty("inProgress")
    IN_PROGRESS,
    @JsonProperty("cancelled")
    CANCELLED,
    @JsonProperty("completed")
    COMPLETED,
    @JsonProperty("failed")
    FAILED,
    @JsonProperty("partial")
    PARTIAL,
    @JsonProperty("assessingCancellation")
    ASSESSING_CANCELLATION,
    @JsonProperty("pendingCancellation")
    PENDING_CANCELLATION
}
