package io.cascade.simulator.billing;

import io.cascade.simulator.json.RawJson;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Billing has begun for a product; it begins once for each key.
 *
 * @param received how often it was asked for
 */
record BillingActivation(
        String key,
        String productOrderId,
        @Nullable String productOrderItemId,
        @Nullable String productId,
        @Nullable String customerId,
        @Nullable String billingAccountId,
        List<RawJson> price,
        @Nullable String correlationId,
        Instant activatedAt,
        int received) {

    BillingActivation receivedAgain() {
        return new BillingActivation(
                key,
                productOrderId,
                productOrderItemId,
                productId,
                customerId,
                billingAccountId,
                price,
                correlationId,
                activatedAt,
                received + 1);
    }
}
