package io.cascade.tmf.catalog;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.cascade.tmf.carried.ProductOfferingPriceExtras;
import io.cascade.tmf.common.Carries;
import io.cascade.tmf.common.MoneyDto;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an offering costs. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Carries(ProductOfferingPriceExtras.class)
public record ProductOfferingPriceDto(
        @Nullable String id,
        @Nullable String href,
        String name,
        @Nullable String description,
        @Nullable String version,
        @Nullable String lifecycleStatus,
        @Nullable Instant lastUpdate,
        @Nullable TimePeriodDto validFor,
        @Nullable String priceType,
        @Nullable String recurringChargePeriodType,
        @Nullable MoneyDto price,
        @JsonProperty("@type") @Nullable String type,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public ProductOfferingPriceDto {
        extension = extension == null ? Map.of() : extension;
    }
}
