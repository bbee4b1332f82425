package io.cascade.productordering.productorder;

import io.cascade.kernel.json.JsonDocument;
import jakarta.persistence.Embeddable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How an order is paid: by what, and on which account. A channel may change it.
 *
 * @param billingAccount of all items that name none themselves
 */
@Embeddable
public record Settlement(Payments payments, @Nullable BillingAccount billingAccount) {

    public static final Settlement NONE = new Settlement(Payments.NONE, null);

    Stream<JsonDocument> documents() {
        return Stream.concat(
                payments.told().stream(), Stream.ofNullable(billingAccount).map(BillingAccount::told));
    }
}
