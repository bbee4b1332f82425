package io.cascade.tmf.catalog;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.cascade.tmf.carried.BundledOfferingExtras;
import io.cascade.tmf.common.Carries;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An offering that is part of a bundle. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Carries(BundledOfferingExtras.class)
public record BundledOfferingDto(
        String id,
        @Nullable String href,
        @Nullable String name,
        @JsonProperty("@referredType") @Nullable String referredType,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public BundledOfferingDto {
        extension = extension == null ? Map.of() : extension;
    }
}
