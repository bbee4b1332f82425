package io.cascade.tmf.carried;

import io.cascade.tmf.common.MoneyDto;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A tax on a price. */
public record Tax(
        @Nullable String id,
        @Nullable String href,
        @Nullable String taxCategory,
        @Nullable BigDecimal taxRate,
        @Nullable MoneyDto taxAmount) {}
