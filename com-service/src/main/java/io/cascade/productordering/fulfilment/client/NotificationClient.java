package io.cascade.productordering.fulfilment.client;

import io.cascade.kernel.correlation.Correlation;
import io.cascade.messaging.neighbour.RefusedByNeighbour;
import io.cascade.messaging.neighbour.RemoteServices;
import io.cascade.productordering.fulfilment.CustomerNotification;
import io.cascade.productordering.productorder.ProductOrder;
import io.cascade.releasedcatalog.ProductOffering;
import io.cascade.releasedcatalog.ReleasedCatalog;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Sends messages to customers. */
@Component
class NotificationClient implements CustomerNotification {

    private final RestClient network;
    private final ReleasedCatalog catalog;

    NotificationClient(RemoteServices services, @Value("${cascade.network.url}") String url, ReleasedCatalog catalog) {
        this.network = services.at(url);
        this.catalog = catalog;
    }

    @Override
    public String serviceActive(ProductOrder order) {
        var key = "active/" + order.getId();
        var receipt = RefusedByNeighbour.orAnswer(() -> network.post()
                .uri("/notifications")
                .header(Correlation.HEADER, order.correlationId())
                .body(new Message(
                        key, order.terms().customerId(), textFor(order), order.getId(), order.correlationId()))
                .retrieve()
                .body(Receipt.class));
        return Receipt.keyIn(receipt, key);
    }

    private String textFor(ProductOrder order) {
        return CompletionNotice.of(order.items().stream()
                .filter(item -> item.parentItemId() == null)
                .map(item -> catalog.release(order.pinnedRelease())
                        .flatMap(release ->
                                Optional.ofNullable(item.product().offeringId()).flatMap(release::offering))
                        .map(ProductOffering::name)
                        .orElse("Your service"))
                .toList());
    }

    private record Message(
            String key, @Nullable String customerId, String message, String productOrderId, String correlationId) {}
}
