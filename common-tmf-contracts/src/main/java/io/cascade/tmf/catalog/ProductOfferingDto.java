package io.cascade.tmf.catalog;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.cascade.tmf.carried.ProductOfferingExtras;
import io.cascade.tmf.common.Carries;
import io.cascade.tmf.common.RefDto;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a channel can sell. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Carries(ProductOfferingExtras.class)
public record ProductOfferingDto(
        @Nullable String id,
        @Nullable String href,
        String name,
        @Nullable String description,
        @Nullable String version,
        @Nullable String lifecycleStatus,
        @Nullable Instant lastUpdate,
        @Nullable TimePeriodDto validFor,
        @Nullable Boolean isBundle,
        @Nullable String bundlePolicy,
        @Nullable RefDto productSpecification,
        @Nullable List<CharacteristicValueUseDto> prodSpecCharValueUse,
        @Nullable List<OfferedPriceDto> productOfferingPrice,
        @Nullable List<BundledOfferingDto> bundledProductOffering,
        @JsonProperty("@type") @Nullable String type,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public ProductOfferingDto {
        extension = extension == null ? Map.of() : extension;
    }
}
