package io.cascade.productordering.productorder;

import io.cascade.kernel.json.column.JsonColumn;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * What a customer has to pay before an order goes on.
 *
 * @param unit the currency
 * @param due when the order is given up
 */
public record Deposit(BigDecimal amount, String unit, Instant due) {

    /**
     * What is still to be paid. A payment reference of TMF622 need not tell its amount, which only payment management
     * knows: one without an amount settles the deposit.
     *
     * @param payments the order's attribute {@code payment}
     */
    BigDecimal outstandingAfter(@Nullable Object payments) {
        if (!(payments instanceof List<?> list)) {
            return payments == null ? amount : BigDecimal.ZERO;
        }
        return list.stream()
                .map(payment -> amountOf(payment).orElse(amount))
                .reduce(amount, BigDecimal::subtract)
                .max(BigDecimal.ZERO);
    }

    private Optional<BigDecimal> amountOf(Object payment) {
        return payment instanceof Map<?, ?> reference
                        && reference.get("amount") instanceof Map<?, ?> money
                        && unit.equals(money.get("unit"))
                        && money.get("value") instanceof Number value
                ? Optional.of(new BigDecimal(value.toString()))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + unit;
    }

    @Immutable
    @Converter(autoApply = true)
    static class Column extends JsonColumn<Deposit> {
        Column() {
            super(Deposit.class);
        }
    }
}
