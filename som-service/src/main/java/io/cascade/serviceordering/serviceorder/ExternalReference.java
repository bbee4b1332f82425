package io.cascade.serviceordering.serviceorder;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.json.column.ToldColumn.Told;
import org.jspecify.annotations.Nullable;

/**
 * What somebody else knows an order by: first of all the order that it is done for.
 *
 * @param type what it is there, such as {@code productOrder}
 * @param told the reference as it was told, which is shown and not decided by
 */
public record ExternalReference(
        @Nullable String id, @Nullable String type, JsonDocument told) {

    private static final String PRODUCT_ORDER = "productOrder";

    static ExternalReference in(Told told) {
        return new ExternalReference(told.text("id"), told.text("externalReferenceType"), told.whole());
    }

    boolean isParent() {
        return PRODUCT_ORDER.equals(type);
    }
}
