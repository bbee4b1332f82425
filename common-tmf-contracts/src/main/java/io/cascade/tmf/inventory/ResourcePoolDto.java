package io.cascade.tmf.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cascade.tmf.common.RefDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pool of interchangeable resources in their order of allocation. Our extension. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResourcePoolDto(
        String id,
        @Nullable String name,
        RefDto resourceSpecification,
        @Nullable List<PoolEntryDto> entry,
        @Nullable Integer free,
        @Nullable Integer reserved,
        @Nullable Integer active) {}
