package io.cascade.resourceordering.serviceactivation.application;

import io.cascade.messaging.errand.Errands;
import io.cascade.resourceordering.resourceorder.ResourceOrder;
import io.cascade.resourceordering.resourceorder.ResourceOrderFollower;
import io.cascade.resourceordering.serviceactivation.OrderForServices;
import io.cascade.resourceordering.serviceactivation.ServiceActivation;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes over into an activation how far its order has come, and has the inventory written once everything is built. */
@Component
class FollowResourceOrders implements ResourceOrderFollower {

    private final ActivationTransactions transactions;
    private final Errands errands;
    private final Clock clock;

    FollowResourceOrders(ActivationTransactions transactions, Errands errands, Clock clock) {
        this.transactions = transactions;
        this.errands = errands;
        this.clock = clock;
    }

    /**
     * Locks the activation after its order. Both have one id, so that many are locked in the same order everywhere, and
     * whoever weighs an order weighs both.
     */
    @Override
    public void follow(ResourceOrder order) {
        if (order.parent().filter(OrderForServices::isActivation).isPresent()) {
            transactions.changeWeighed(List.of(order.getId()), activation -> follow(activation, order));
        }
    }

    private void follow(ServiceActivation activation, ResourceOrder order) {
        activation.follow(order, clock.instant());
        if (!activation.servicesToWrite().isEmpty()) {
            errands.now(ErrandKinds.WRITE_SERVICES, activation.getId(), activation);
        }
    }
}
