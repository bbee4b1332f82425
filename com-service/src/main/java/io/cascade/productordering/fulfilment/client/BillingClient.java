package io.cascade.productordering.fulfilment.client;

import io.cascade.kernel.correlation.Correlation;
import io.cascade.kernel.json.JsonDocument;
import io.cascade.messaging.neighbour.RefusedByNeighbour;
import io.cascade.messaging.neighbour.RemoteServices;
import io.cascade.productordering.fulfilment.Billing;
import io.cascade.productordering.fulfilment.ProductToDeliver;
import io.cascade.productordering.productorder.BillingAccount;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Triggers billing. */
@Component
class BillingClient implements Billing {

    private final RestClient network;

    BillingClient(RemoteServices services, @Value("${cascade.network.url}") String url) {
        this.network = services.at(url);
    }

    @Override
    public String activate(ProductToDeliver product) {
        var order = product.order();
        var item = product.item();
        var receipt = RefusedByNeighbour.orAnswer(() -> network.post()
                .uri("/billing/activations")
                .header(Correlation.HEADER, order.correlationId())
                .body(new Activation(
                        product.key(),
                        order.getId(),
                        item.itemId(),
                        item.product().productId(),
                        order.terms().customerId(),
                        product.account().map(BillingAccount::id).orElse(null),
                        item.quotedPrices().told().stream()
                                .map(JsonDocument::values)
                                .toList(),
                        order.correlationId()))
                .retrieve()
                .body(Receipt.class));
        return Receipt.keyIn(receipt, product.key());
    }

    private record Activation(
            String key,
            String productOrderId,
            String productOrderItemId,
            String productId,
            @Nullable String customerId,
            @Nullable String billingAccountId,
            List<Map<String, Object>> price,
            String correlationId) {}
}
