package io.cascade.tmf.serviceordering;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.cascade.tmf.common.RefDto;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A service order to be cancelled, as it is asked for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CancelServiceOrderCreateDto(
        @Nullable String cancellationReason,
        @Nullable Instant requestedCancellationDate,
        RefDto serviceOrder,
        @JsonProperty("@type") @Nullable String type,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public CancelServiceOrderCreateDto {
        extension = extension == null ? Map.of() : extension;
    }
}
