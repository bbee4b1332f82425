package io.cascade.tmf.common;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The Error body of every 4xx and 5xx answer (TMF630): a code, a reason for people, and each violation found. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ErrorDto(
        String code,
        String reason,
        @Nullable String message,
        @Nullable String status,
        @Nullable String referenceError,
        @Nullable List<ViolationDto> violation,
        @JsonProperty("@type") @Nullable String type) {}
