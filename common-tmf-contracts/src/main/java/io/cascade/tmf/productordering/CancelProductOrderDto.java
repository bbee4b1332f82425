package io.cascade.tmf.productordering;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.cascade.tmf.common.CancelTaskStateType;
import io.cascade.tmf.common.RefDto;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The wish to cancel a product order, as it is read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CancelProductOrderDto(
        String id,
        String href,
        @Nullable String cancellationReason,
        @Nullable Instant requestedCancellationDate,
        @Nullable Instant effectiveCancellationDate,
        CancelTaskStateType state,
        RefDto productOrder,
        @JsonProperty("@type") @Nullable String type,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public CancelProductOrderDto {
        extension = extension == null ? Map.of() : extension;
    }
}
