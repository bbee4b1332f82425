package io.cascade.tmf.common;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why an order or one of its items cannot go on: a code, the reason, the item and the attribute path. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrderErrorDto(
        String code,
        String reason,
        @Nullable String message,
        @Nullable Instant timestamp,
        @Nullable String itemId,
        @Nullable String path,
        @Nullable List<Object> alternative) {}
