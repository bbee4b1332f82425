package io.cascade.productordering.fulfilment;

import io.cascade.productordering.productorder.BillingAccount;
import io.cascade.productordering.productorder.ProductOrder;
import io.cascade.productordering.productorder.ProductOrderItem;
import java.util.Optional;

/** A product that is built and has to be written down and billed. */
public record ProductToDeliver(ProductOrder order, ProductOrderItem item) {

    /** The same for the same product of the same order, however often it is delivered. */
    public String key() {
        return item.getId();
    }

    /** The account that is charged: the item's own, or that of the bundle that it is part of, or the order's. */
    public Optional<BillingAccount> account() {
        return accountOf(item)
                .or(() -> Optional.ofNullable(order.terms().settlement().billingAccount()));
    }

    private Optional<BillingAccount> accountOf(ProductOrderItem some) {
        return some.billingAccount().or(() -> order.progress().bundleOf(some).flatMap(this::accountOf));
    }
}
