package io.cascade.tmf.carried;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a price carries beside what is worked with. */
public record PriceExtras(
        @Nullable BigDecimal percentage, @Nullable BigDecimal taxRate) {}
