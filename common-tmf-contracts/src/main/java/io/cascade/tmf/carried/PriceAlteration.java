package io.cascade.tmf.carried;

import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.productordering.PriceDto;
import org.jspecify.annotations.Nullable;

/** A change to a price, such as a discount for some months. */
public record PriceAlteration(
        @Nullable Integer applicationDuration,
        @Nullable String description,
        @Nullable String name,
        String priceType,
        @Nullable Integer priority,
        @Nullable String recurringChargePeriod,
        @Nullable String unitOfMeasure,
        PriceDto price,
        @Nullable RefDto productOfferingPrice) {}
