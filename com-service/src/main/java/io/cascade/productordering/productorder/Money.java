package io.cascade.productordering.productorder;

import io.cascade.kernel.json.column.ToldColumn.Told;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount in a currency. What is in another currency is other money, whatever its number.
 *
 * @param unit the currency, ISO 4217
 */
public record Money(BigDecimal amount, String unit) {

    public boolean isSameAs(Money other) {
        return isIn(other.unit) && amount.compareTo(other.amount) == 0;
    }

    public boolean isIn(String currency) {
        return unit.equals(currency);
    }

    static @Nullable Money in(Told told) {
        var amount = told.number("value");
        var unit = told.text("unit");
        return amount == null || unit == null ? null : new Money(amount, unit);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + unit;
    }
}
