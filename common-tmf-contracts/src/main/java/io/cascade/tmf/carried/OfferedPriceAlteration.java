package io.cascade.tmf.carried;

import io.cascade.tmf.catalog.TimePeriodDto;
import org.jspecify.annotations.Nullable;

/** A change to a price, such as a discount for some months, as it is told with the offering. */
public record OfferedPriceAlteration(
        @Nullable String id,
        @Nullable String href,
        @Nullable String description,
        @Nullable String name,
        String priceType,
        @Nullable Integer priority,
        @Nullable String recurringChargePeriod,
        @Nullable Span applicationDuration,
        OfferedPriceValue price,
        @Nullable Quantity unitOfMeasure,
        @Nullable TimePeriodDto validFor) {}
