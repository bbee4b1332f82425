package io.cascade.serviceordering.serviceorder;

import io.cascade.kernel.ids.Ids;
import io.cascade.kernel.json.JsonDocument;
import io.cascade.ordering.order.ItemAction;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An item as it was asked for.
 *
 * @param productOrderItemId the item of the product order that needs the service
 * @param serviceId given by the one who asks, or by us when it is absent
 */
public record ServiceOrderItemDraft(
        String itemId,
        ItemAction action,
        @Nullable String productOrderItemId,
        @Nullable String serviceId,
        @Nullable String serviceName,
        @Nullable String specificationId,
        Map<String, Object> characteristics,
        JsonDocument serviceCarried,
        JsonDocument carried) {

    OrderedService serviceOf(String item) {
        return new OrderedService(
                Objects.requireNonNullElseGet(serviceId, () -> Ids.following("service/" + item)),
                serviceName,
                specificationId,
                new JsonDocument(characteristics),
                serviceCarried,
                null,
                null);
    }
}
