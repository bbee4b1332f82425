package io.cascade.tmf.carried;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What something costs: an amount, or a part of another price. */
public record PriceValue(
        @Nullable BigDecimal percentage,
        @Nullable BigDecimal taxRate,
        @Nullable Amount dutyFreeAmount,
        @Nullable Amount taxIncludedAmount) {}
