package io.cascade.productordering.productorder;

import io.cascade.kernel.json.column.JsonColumn;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/**
 * What a customer has to pay before an order goes on.
 *
 * @param unit the currency
 * @param due when the order is given up
 */
public record Deposit(BigDecimal amount, String unit, Instant due) {

    /**
     * What is still to be paid. A payment reference of TMF622 need not tell its amount, which only payment management
     * knows: one without an amount settles the deposit. What was paid in another currency counts nothing towards it.
     */
    BigDecimal outstandingAfter(Payments payments) {
        return payments.stream()
                .map(this::contributionOf)
                .reduce(amount, BigDecimal::subtract)
                .max(BigDecimal.ZERO);
    }

    private BigDecimal contributionOf(Payment payment) {
        var paid = payment.amount();
        if (paid == null) {
            return amount;
        }
        return paid.isIn(unit) ? paid.amount() : BigDecimal.ZERO;
    }

    @Override
    public String toString() {
        return new Money(amount, unit).toString();
    }

    @Immutable
    @Converter(autoApply = true)
    static class Column extends JsonColumn<Deposit> {
        Column() {
            super(Deposit.class);
        }
    }
}
