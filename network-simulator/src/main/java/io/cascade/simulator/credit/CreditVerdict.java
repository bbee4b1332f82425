package io.cascade.simulator.credit;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** The bureau's answer. @param deposit the terms, when the verdict asks for one */
record CreditVerdict(
        Verdict verdict, String reason, @Nullable DepositTerms deposit) {

    enum Verdict {
        @JsonProperty("pass")
        PASS,
        @JsonProperty("depositRequired")
        DEPOSIT_REQUIRED,
        @JsonProperty("fail")
        FAIL
    }

    static CreditVerdict of(Customer customer, DepositTerms terms) {
        return switch (customer.credit()) {
            case PASS -> new CreditVerdict(Verdict.PASS, "Credit is good", null);
            case DEPOSIT -> new CreditVerdict(Verdict.DEPOSIT_REQUIRED, "Credit is good with a deposit", terms);
            case FAIL -> new CreditVerdict(Verdict.FAIL, "Credit is refused", null);
        };
    }

    static CreditVerdict unknown(String customerId) {
        return new CreditVerdict(Verdict.FAIL, "Customer " + customerId + " is not known to the credit bureau", null);
    }
}
