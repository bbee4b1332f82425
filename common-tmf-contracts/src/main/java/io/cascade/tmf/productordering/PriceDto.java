package io.cascade.tmf.productordering;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.cascade.tmf.carried.PriceExtras;
import io.cascade.tmf.common.Carries;
import io.cascade.tmf.common.MoneyDto;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A price with or without tax. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Carries(PriceExtras.class)
public record PriceDto(
        @Nullable MoneyDto dutyFreeAmount,
        @Nullable MoneyDto taxIncludedAmount,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public PriceDto {
        extension = extension == null ? Map.of() : extension;
    }
}
