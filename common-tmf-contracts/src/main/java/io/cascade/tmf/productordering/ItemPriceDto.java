package io.cascade.tmf.productordering;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.cascade.tmf.carried.ItemPriceExtras;
import io.cascade.tmf.common.Carries;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The price that the channel quoted for an item. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Carries(ItemPriceExtras.class)
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
