package io.cascade.tmf.catalog;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.cascade.tmf.carried.CatalogEntryExtras;
import io.cascade.tmf.common.Carries;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Any entry of a catalog, with the attributes that all entries have. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Carries(CatalogEntryExtras.class)
public record CatalogEntryDto(
        @Nullable String id,
        @Nullable String href,
        String name,
        @Nullable String description,
        @Nullable String version,
        @Nullable String lifecycleStatus,
        @Nullable Instant lastUpdate,
        @Nullable TimePeriodDto validFor,
        @JsonProperty("@type") @Nullable String type,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public CatalogEntryDto {
        extension = extension == null ? Map.of() : extension;
    }
}
