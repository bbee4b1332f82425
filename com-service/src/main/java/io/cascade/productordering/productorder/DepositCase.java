package io.cascade.productordering.productorder;

import io.cascade.ordering.order.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a customer has to pay before the order goes on, and whether that was done.
 *
 * @param demanded absent while nobody has demanded a deposit
 */
@Embeddable
public record DepositCase(
        @Column(name = "deposit") @Nullable Deposit demanded,
        @Column(name = "deposit_paid") boolean isPaid) {

    static final DepositCase NONE = new DepositCase(null, false);

    DepositCase demanding(Deposit deposit) {
        return new DepositCase(deposit, false);
    }

    /** Paid once nothing is outstanding; what nobody demanded cannot be paid. */
    DepositCase after(Payments payments) {
        return demanded == null
                ? this
                : new DepositCase(demanded, demanded.outstandingAfter(payments).compareTo(BigDecimal.ZERO) == 0);
    }

    /** Why an order is given up of which the deposit is outstanding. */
    Refusal notPaid() {
        var deposit = Objects.requireNonNull(demanded);
        var reason = "the deposit of %s was not paid by %s".formatted(deposit, deposit.due());
        return new Refusal("depositNotPaid", reason, null, "payment");
    }

    public boolean isOutstanding() {
        return demanded != null && !isPaid;
    }
}
