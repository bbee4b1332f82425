package io.cascade.tmf.catalog;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.cascade.tmf.carried.OfferedPriceExtras;
import io.cascade.tmf.common.Carries;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A price of an offering, named by its id. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Carries(OfferedPriceExtras.class)
public record OfferedPriceDto(
        String id,
        @Nullable String href,
        @Nullable String name,
        @Nullable String version,
        @JsonProperty("@referredType") @Nullable String referredType,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public OfferedPriceDto {
        extension = extension == null ? Map.of() : extension;
    }
}
