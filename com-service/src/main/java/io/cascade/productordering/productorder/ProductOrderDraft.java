package io.cascade.productordering.productorder;

import io.cascade.ordering.order.OrderDraft;
import io.cascade.ordering.order.OrderRequest;
import io.cascade.ordering.order.Particulars;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order as the channel sent it. */
public record ProductOrderDraft(
        OrderRequest request,
        Particulars particulars,
        Settlement settlement,
        @Nullable String customerId,
        List<ProductOrderItemDraft> items)
        implements OrderDraft {}
