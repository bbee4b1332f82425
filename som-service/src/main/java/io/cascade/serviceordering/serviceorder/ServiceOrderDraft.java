package io.cascade.serviceordering.serviceorder;

import io.cascade.ordering.order.OrderDraft;
import io.cascade.ordering.order.OrderRequest;
import io.cascade.ordering.order.Particulars;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order as it was sent.
 *
 * @param catalogRelease the release that the order is pinned to; absent for the current one
 */
public record ServiceOrderDraft(
        OrderRequest request,
        Particulars particulars,
        Origin origin,
        @Nullable Long catalogRelease,
        List<ServiceOrderItemDraft> items)
        implements OrderDraft {}
