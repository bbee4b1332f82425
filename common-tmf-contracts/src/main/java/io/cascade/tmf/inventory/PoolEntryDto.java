package io.cascade.tmf.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One resource of a pool. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PoolEntryDto(
        String name,
        @Nullable Map<String, Object> characteristic,
        @Nullable Boolean inUse) {}
