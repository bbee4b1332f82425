package io.cascade.tmf.carried;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Some money, of which the currency may be understood. */
public record Amount(@Nullable String unit, @Nullable BigDecimal value) {}
