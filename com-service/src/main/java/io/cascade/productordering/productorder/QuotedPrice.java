package io.cascade.productordering.productorder;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.json.column.ToldColumn.Told;
import org.jspecify.annotations.Nullable;

/**
 * A price that the channel quoted for an item. The catalog's prices are the ones that count.
 *
 * @param priceType such as recurring; absent when it may be any
 * @param told the price as the channel told it, which is shown and handed on, and not decided by
 */
public record QuotedPrice(
        @Nullable String priceType,
        @Nullable Money taxIncluded,
        @Nullable Money dutyFree,
        JsonDocument told) {

    static QuotedPrice in(Told told) {
        var price = told.object("price");
        return new QuotedPrice(
                told.text("priceType"),
                Money.in(price.object("taxIncludedAmount")),
                Money.in(price.object("dutyFreeAmount")),
                told.whole());
    }
}
