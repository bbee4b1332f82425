package io.cascade.productordering.assessment;

import io.cascade.ordering.order.Refusal;
import io.cascade.productordering.assessment.CreditCheck.Verdict.DepositRequired;
import io.cascade.productordering.productorder.Acceptance;
import io.cascade.productordering.productorder.ProductClaims.Claim;
import java.util.List;
import java.util.Map;

/** The outcome of assessing an order. A refusal is a value with every reason found. */
public sealed interface Assessment {

    record Refused(List<Refusal> reasons) implements Assessment {}

    record DepositNeeded(DepositRequired deposit) implements Assessment {}

    /**
     * Nothing speaks against it so far.
     *
     * @param claims by item id: what no other open order may build at the same time
     */
    record Accepted(long catalogRelease, List<Acceptance> acceptances, Map<String, Claim> claims)
            implements Assessment {}
}
