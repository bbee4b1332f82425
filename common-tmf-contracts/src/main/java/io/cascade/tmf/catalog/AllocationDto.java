package io.cascade.tmf.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a resource is chosen: from which pool, or under which name; expressions are CEL. Our extension. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AllocationDto(
        String kind,
        @Nullable String pool,
        @Nullable String name,
        @Nullable Map<String, String> characteristic) {}
