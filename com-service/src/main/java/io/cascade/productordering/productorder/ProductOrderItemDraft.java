package io.cascade.productordering.productorder;

import io.cascade.kernel.ids.Ids;
import io.cascade.kernel.json.JsonDocument;
import io.cascade.ordering.order.ItemAction;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An item as the channel sent it.
 *
 * @param productId the product that already exists, for actions other than add
 */
public record ProductOrderItemDraft(
        String itemId,
        @Nullable String parentItemId,
        ItemAction action,
        @Nullable String offeringId,
        @Nullable String specificationId,
        Map<String, Object> characteristics,
        @Nullable String placeId,
        @Nullable String productId,
        JsonDocument productCarried,
        QuotedPrices quotedPrices,
        @Nullable BillingAccount billingAccount,
        JsonDocument carried) {

    OrderedProduct productOf(String item) {
        return new OrderedProduct(
                existingProduct().orElseGet(() -> Ids.following("product/" + item)),
                offeringId,
                specificationId,
                JsonDocument.of(characteristics),
                placeId,
                null,
                productCarried);
    }

    /** A product that is added does not exist yet, whatever the channel calls it. */
    private Optional<String> existingProduct() {
        return action == ItemAction.ADD ? Optional.empty() : Optional.ofNullable(productId);
    }
}
