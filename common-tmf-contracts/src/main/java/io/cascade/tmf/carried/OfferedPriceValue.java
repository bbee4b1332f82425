package io.cascade.tmf.carried;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What an offering costs, as it is told with the offering. */
public record OfferedPriceValue(
        @Nullable BigDecimal percentage,
        @Nullable String taxCategory,
        @Nullable BigDecimal taxRate,
        @Nullable Amount dutyFreeAmount,
        @Nullable Amount taxIncludedAmount) {}
