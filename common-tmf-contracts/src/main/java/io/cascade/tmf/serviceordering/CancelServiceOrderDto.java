package io.cascade.tmf.serviceordering;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.cascade.tmf.common.RefDto;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The wish to cancel a service order, as it is read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CancelServiceOrderDto(
        String id,
        String href,
        @Nullable String cancellationReason,
        @Nullable Instant requestedCancellationDate,
        @Nullable Instant effectiveCancellationDate,
        @Nullable String completionMessage,
        ServiceCancelTaskStateType state,
        RefDto serviceOrder,
        @JsonProperty("@type") @Nullable String type,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public CancelServiceOrderDto {
        extension = extension == null ? Map.of() : extension;
    }
}
