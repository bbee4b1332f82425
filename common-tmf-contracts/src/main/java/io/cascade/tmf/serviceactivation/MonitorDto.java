package io.cascade.tmf.serviceactivation;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.common.WaitingDto;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Follows one request that takes its time. {@code resourceOrder} names the order that does the work, {@code waiting}
 * says on whom it waits; both are our extensions.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MonitorDto(
        String id,
        String href,
        @Nullable String sourceHref,
        MonitorStateType state,
        @Nullable RequestDto request,
        @Nullable ResponseDto response,
        @Nullable RefDto resourceOrder,
        @Nullable WaitingDto waiting,
        @JsonProperty("@type") @Nullable String type,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public MonitorDto {
        extension = extension == null ? Map.of() : extension;
    }
}
