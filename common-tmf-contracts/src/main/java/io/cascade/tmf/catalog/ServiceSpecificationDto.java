package io.cascade.tmf.catalog;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.cascade.tmf.carried.ServiceSpecificationExtras;
import io.cascade.tmf.common.Carries;
import io.cascade.tmf.common.RefDto;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A customer-facing or resource-facing service specification, told apart by {@code @type}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Carries(ServiceSpecificationExtras.class)
public record ServiceSpecificationDto(
        @Nullable String id,
        @Nullable String href,
        String name,
        @Nullable String description,
        @Nullable String version,
        @Nullable String lifecycleStatus,
        @Nullable Instant lastUpdate,
        @Nullable TimePeriodDto validFor,
        @Nullable List<ServiceCharacteristicSpecificationDto> specCharacteristic,
        @Nullable List<RefDto> resourceSpecification,
        @Nullable ActivationDto activation,
        @JsonProperty("@type") @Nullable String type,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public ServiceSpecificationDto {
        extension = extension == null ? Map.of() : extension;
    }
}
