package io.cascade.tmf.productordering;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The price that the channel quoted for an item. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ItemPriceDto(
        @Nullable String name,
        @Nullable String priceType,
        @Nullable String recurringChargePeriod,
        @Nullable PriceDto price,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public ItemPriceDto {
        extension = extension == null ? Map.of() : extension;
    }
}
