package io.cascade.tmf.catalog;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.cascade.tmf.carried.ProductSpecificationExtras;
import io.cascade.tmf.common.Carries;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a product is made of. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Carries(ProductSpecificationExtras.class)
public record ProductSpecificationDto(
        @Nullable String id,
        @Nullable String href,
        String name,
        @Nullable String description,
        @Nullable String version,
        @Nullable String lifecycleStatus,
        @Nullable Instant lastUpdate,
        @Nullable TimePeriodDto validFor,
        @Nullable List<CharacteristicSpecificationDto> productSpecCharacteristic,
        @Nullable List<ConstraintDto> constraint,
        @Nullable String duplicatePolicy,
        @JsonProperty("@type") @Nullable String type,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public ProductSpecificationDto {
        extension = extension == null ? Map.of() : extension;
    }
}
