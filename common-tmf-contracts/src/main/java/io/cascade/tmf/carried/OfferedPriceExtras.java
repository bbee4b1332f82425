package io.cascade.tmf.carried;

import io.cascade.tmf.catalog.TimePeriodDto;
import io.cascade.tmf.common.RefDto;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a price carries where an offering names it. */
public record OfferedPriceExtras(
        @Nullable String description,
        @Nullable Instant lastUpdate,
        @Nullable String lifecycleStatus,
        @Nullable String priceType,
        @Nullable String recurringChargePeriod,
        @Nullable Integer recurringChargePeriodLength,
        @Nullable List<RefDto> constraint,
        @Nullable OfferedPriceValue price,
        @Nullable List<OfferedPriceAlteration> priceAlteration,
        @Nullable Quantity unitOfMeasure,
        @Nullable TimePeriodDto validFor) {}
