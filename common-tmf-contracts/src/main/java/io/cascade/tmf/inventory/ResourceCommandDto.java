package io.cascade.tmf.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One command to the resource inventory, idempotent by key and action. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResourceCommandDto(
        String key,
        ResourceCommandActionType action,
        String correlationId,
        @Nullable AllocationKindType kind,
        @Nullable String resourceSpecification,
        @Nullable String pool,
        @Nullable String name,
        @Nullable Map<String, Object> characteristic,
        @Nullable ResourceUseDto usedBy) {}
