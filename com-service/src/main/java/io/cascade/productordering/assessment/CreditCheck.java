package io.cascade.productordering.assessment;

import java.math.BigDecimal;
import java.time.Duration;

/** Whether a customer may buy on credit. The rule is not ours: we ask and keep the verdict. */
public interface CreditCheck {

    Verdict check(String orderId, String customerId);

    /** What the credit system said. */
    sealed interface Verdict {

        record Passed() implements Verdict {}

        /** @param payWithin how long the customer has */
        record DepositRequired(BigDecimal amount, String unit, Duration payWithin) implements Verdict {}

        record Failed(String reason) implements Verdict {}
    }
}
