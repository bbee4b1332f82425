package io.cascade.productordering.productorder;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.json.column.ToldColumn.Told;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A payment towards an order, by reference to payment management.
 *
 * @param amount absent when only payment management knows it
 * @param told the reference as the channel told it, which is shown and not decided by
 */
public record Payment(
        @Nullable String id,
        @Nullable String href,
        @Nullable String name,
        @Nullable Money amount,
        JsonDocument told) {

    static Payment in(Told told) {
        return new Payment(
                told.text("id"), told.text("href"), told.text("name"), Money.in(told.object("amount")), told.whole());
    }

    /** Whether it is the same payment of the same money, whatever else is said of it. */
    boolean isSameAs(Payment other) {
        return Objects.equals(id, other.id)
                && Objects.equals(href, other.href)
                && Objects.equals(name, other.name)
                && isOfSameAmountAs(other);
    }

    private boolean isOfSameAmountAs(Payment other) {
        return amount == null || other.amount == null ? amount == other.amount : amount.isSameAs(other.amount);
    }
}
