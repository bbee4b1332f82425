package io.cascade.tmf.catalog;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.cascade.tmf.carried.ServiceCandidateExtras;
import io.cascade.tmf.common.Carries;
import io.cascade.tmf.common.RefDto;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A service specification that a catalog offers. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Carries(ServiceCandidateExtras.class)
public record ServiceCandidateDto(
        @Nullable String id,
        @Nullable String href,
        String name,
        @Nullable String description,
        @Nullable String version,
        @Nullable String lifecycleStatus,
        @Nullable Instant lastUpdate,
        @Nullable TimePeriodDto validFor,
        RefDto serviceSpecification,
        @JsonProperty("@type") @Nullable String type,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public ServiceCandidateDto {
        extension = extension == null ? Map.of() : extension;
    }
}
