package io.cascade.serviceordering.serviceorder;

import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.ordering.below.ChildState;
import io.cascade.ordering.order.Intent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an open item of an order that is planned stands: it follows from what the order is about, from the resource items
 * that its service is built from, and from what the inventory has been told.
 */
record DerivedStanding(
        ServiceOrderItemState state, @Nullable Waiting waiting) {

    static DerivedStanding of(ServiceOrder order, ServiceOrderItem item, Instant at) {
        if (order.isCancellationAssessed()) {
            return waiting(ServiceOrderItemState.ASSESSING_CANCELLATION, Waits.onCancellationAssessed(at));
        }
        if (order.intent() == Intent.WITHDRAW) {
            return takenBack(order, item, at);
        }
        if (item.isRefusedByInventory()) {
            return new DerivedStanding(item.state(), item.waiting().orElseThrow());
        }
        return order.below(item)
                .mostBlocked()
                .map(child -> blockedBy(child, at))
                .orElseGet(() -> waiting(
                        ServiceOrderItemState.IN_PROGRESS, item.isBuilt() ? Waits.onInventory(at) : Waits.onRom(at)));
    }

    private static DerivedStanding takenBack(ServiceOrder order, ServiceOrderItem item, Instant at) {
        if (order.below(item).isAnyOpen()) {
            return waiting(ServiceOrderItemState.PENDING_CANCELLATION, Waits.onTakingBack(at));
        }
        return item.stateToWrite().isPresent()
                ? waiting(ServiceOrderItemState.PENDING_CANCELLATION, Waits.onRetirement(at))
                : new DerivedStanding(ServiceOrderItemState.CANCELLED, null);
    }

    private static DerivedStanding blockedBy(ResourceItem child, Instant at) {
        var state =
                child.childState() == ChildState.PENDING ? ServiceOrderItemState.PENDING : ServiceOrderItemState.HELD;
        return waiting(state, child.waiting().orElseGet(() -> Waits.onRom(at)));
    }

    private static DerivedStanding waiting(ServiceOrderItemState state, Waiting reason) {
        return new DerivedStanding(state, reason);
    }
}
