package io.cascade.tmf.common;

import com.fasterxml.jackson.annotation.JsonProperty;

/** States of an order (TMF622, TMF641; TMF652 uses the same set). */
public enum OrderStateType {
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
