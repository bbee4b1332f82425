package io.cascade.tmf.carried;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An amount in some unit. */
public record Quantity(
        @Nullable BigDecimal amount, @Nullable String units) {}
