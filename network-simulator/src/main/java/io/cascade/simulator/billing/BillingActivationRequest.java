package io.cascade.simulator.billing;

import io.cascade.simulator.json.RawJson;
import io.cascade.simulator.problem.InputCheck;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The wish to bill a product, as it comes over the wire. */
record BillingActivationRequest(
        @Nullable String key,
        @Nullable String productOrderId,
        @Nullable String productOrderItemId,
        @Nullable String productId,
        @Nullable String customerId,
        @Nullable String billingAccountId,
        @Nullable List<RawJson> price,
        @Nullable String correlationId) {

    BillingActivation toActivation(@Nullable String correlationHeader, Instant now) {
        var check = new InputCheck();
        var activation = new BillingActivation(
                check.text("key", key),
                check.text("productOrderId", productOrderId),
                check.optionalText("productOrderItemId", productOrderItemId),
                check.optionalText("productId", productId),
                check.optionalText("customerId", customerId),
                check.optionalText("billingAccountId", billingAccountId),
                price == null ? List.of() : price,
                check.optionalText("correlationId", correlationId == null ? correlationHeader : correlationId),
                now,
                1);
        check.done();
        return activation;
    }
}
