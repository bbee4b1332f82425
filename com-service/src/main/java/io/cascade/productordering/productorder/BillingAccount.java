package io.cascade.productordering.productorder;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.json.column.ToldColumn;
import jakarta.persistence.Converter;
import java.util.Objects;
import org.hibernate.annotations.Immutable;

/**
 * The account that is charged.
 *
 * @param told the reference as the channel told it, which is shown and not decided by
 */
public record BillingAccount(String id, JsonDocument told) {

    @Immutable
    @Converter(autoApply = true)
    static class Column extends ToldColumn.OfOne<BillingAccount> {
        Column() {
            super(
                    BillingAccount::told,
                    told -> new BillingAccount(Objects.requireNonNullElse(told.text("id"), ""), told.whole()));
        }
    }
}
