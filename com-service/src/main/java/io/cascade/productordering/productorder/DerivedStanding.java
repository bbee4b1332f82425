package io.cascade.productordering.productorder;

import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.ordering.below.Below;
import io.cascade.ordering.below.ChildState;
import io.cascade.ordering.order.Intent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an open item of an order that has begun stands: it follows from what the order is about and from what is below the
 * item, and from nothing that was before.
 */
record DerivedStanding(
        ProductOrderItemState state, @Nullable Waiting waiting) {

    static DerivedStanding of(ProductOrder order, ProductOrderItem item, Instant at) {
        var below = order.progress().below(item);
        if (order.isCancellationAssessed()) {
            return waiting(ProductOrderItemState.ASSESSING_CANCELLATION, Waits.onCancellationAssessed(at));
        }
        if (order.intent() == Intent.WITHDRAW) {
            return below.isAnyOpen()
                    ? waiting(ProductOrderItemState.PENDING_CANCELLATION, Waits.onTakingBack(at))
                    : new DerivedStanding(ProductOrderItemState.CANCELLED, null);
        }
        return below.mostBlocked()
                .map(child -> blockedBy(child, order, at))
                .orElseGet(() -> waiting(ProductOrderItemState.IN_PROGRESS, goesOn(order, item, below, at)));
    }

    private static DerivedStanding blockedBy(ServiceItem child, ProductOrder order, Instant at) {
        var state =
                child.childState() == ChildState.PENDING ? ProductOrderItemState.PENDING : ProductOrderItemState.HELD;
        return waiting(state, child.waiting().orElseGet(() -> Waits.onSom(order.childOrder(), at)));
    }

    private static Waiting goesOn(ProductOrder order, ProductOrderItem item, Below<ServiceItem> below, Instant at) {
        if (order.progress().isBuilt(item)) {
            return Waits.onDelivery(at);
        }
        return below.isEmpty() ? Waits.onParts(at) : Waits.onSom(order.childOrder(), at);
    }

    private static DerivedStanding waiting(ProductOrderItemState state, Waiting reason) {
        return new DerivedStanding(state, reason);
    }
}
