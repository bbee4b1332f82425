package io.cascade.tmf.catalog;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.cascade.tmf.carried.ResourceSpecificationExtras;
import io.cascade.tmf.common.Carries;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A kind of resource and how it is allocated. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Carries(ResourceSpecificationExtras.class)
public record ResourceSpecificationDto(
        @Nullable String id,
        @Nullable String href,
        String name,
        @Nullable String description,
        @Nullable String version,
        @Nullable String lifecycleStatus,
        @Nullable Instant lastUpdate,
        @Nullable TimePeriodDto validFor,
        @Nullable List<ResourceCharacteristicSpecificationDto> resourceSpecCharacteristic,
        @Nullable AllocationDto allocation,
        @JsonProperty("@type") @Nullable String type,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public ResourceSpecificationDto {
        extension = extension == null ? Map.of() : extension;
    }
}
