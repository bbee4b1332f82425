package io.cascade.productordering.productorder.application;

import io.cascade.kernel.lifecycle.Party;
import io.cascade.messaging.errand.Errand;
import io.cascade.messaging.errand.ErrandHandler;
import io.cascade.messaging.errand.Errands;
import io.cascade.messaging.neighbour.Parallel;
import io.cascade.messaging.neighbour.RefusedByNeighbour;
import io.cascade.productordering.fulfilment.Billing;
import io.cascade.productordering.fulfilment.ProductInventory;
import io.cascade.productordering.fulfilment.ProductToDeliver;
import io.cascade.productordering.productorder.ProductOrder;
import io.cascade.productordering.productorder.ProductOrderState;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Writes the product of every item that is built and has billing accept it; only then is the item complete. One
 * that somebody does not take as it is is held, and tried again once a minute.
 */
@Component
class DeliverProducts implements ErrandHandler {

    private final ProductOrderTransactions transactions;
    private final ProductInventory inventory;
    private final Billing billing;
    private final Errands errands;
    private final Clock clock;

    DeliverProducts(
            ProductOrderTransactions transactions,
            ProductInventory inventory,
            Billing billing,
            Errands errands,
            Clock clock) {
        this.transactions = transactions;
        this.inventory = inventory;
        this.billing = billing;
        this.errands = errands;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return ErrandKinds.DELIVER;
    }

    @Override
    public void handle(List<Errand> delivering) {
        var products = transactions.read(delivering).stream()
                .flatMap(order -> order.itemsToDeliver().stream().map(item -> new ProductToDeliver(order, item)))
                .toList();
        var deliveries = deliver(products);
        transactions.finish(delivering, deliveries.failures(), order -> note(order, deliveries));
    }

    /** A product that the inventory refuses is not billed. */
    private Deliveries deliver(List<ProductToDeliver> products) {
        var deliveries = new Deliveries();
        if (!products.isEmpty()) {
            inventory
                    .write(products)
                    .forEach((key, reason) -> deliveries.refused(key, Party.PRODUCT_INVENTORY, reason));
        }
        var written = products.stream().filter(deliveries::isOpen).toList();
        Parallel.attempt(written, billing::activate).forEach(deliveries::billed);
        return deliveries;
    }

    private void note(ProductOrder order, Deliveries deliveries) {
        var now = clock.instant();
        var next = now.plus(errands.pause(RefusedByNeighbour.REST));
        for (var item : order.itemsToDeliver()) {
            if (deliveries.delivered(item)) {
                order.productDelivered(item.itemId(), now);
            }
            deliveries.refusalOf(item).ifPresent(refusal -> order.productRefused(item.itemId(), refusal.at(now, next)));
        }
        askForMore(order, deliveries, next);
    }

    private void askForMore(ProductOrder order, Deliveries deliveries, Instant afterRefusal) {
        var open = order.itemsToDeliver();
        if (open.stream().anyMatch(item -> deliveries.refusalOf(item).isEmpty())) {
            errands.now(ErrandKinds.DELIVER, order.getId(), order);
        } else if (!open.isEmpty()) {
            errands.at(ErrandKinds.DELIVER, order.getId(), afterRefusal);
        }
        if (order.state() == ProductOrderState.COMPLETED) {
            errands.now(ErrandKinds.NOTIFY, order.getId(), order);
        }
    }
}
