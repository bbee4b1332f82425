package io.cascade.productordering.productorder.application;

import io.cascade.messaging.errand.Errand;
import io.cascade.messaging.errand.ErrandHandler;
import io.cascade.messaging.errand.Errands;
import io.cascade.messaging.neighbour.Parallel;
import io.cascade.productordering.fulfilment.Billing;
import io.cascade.productordering.fulfilment.ProductInventory;
import io.cascade.productordering.fulfilment.ProductToDeliver;
import io.cascade.productordering.productorder.ProductOrder;
import io.cascade.productordering.productorder.ProductOrderItem;
import io.cascade.productordering.productorder.ProductOrderState;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes the product of every item that is built and has billing accept it; only then is the item complete. */
@Component
class DeliverProducts implements ErrandHandler {

    private final OrderTransactions transactions;
    private final ProductInventory inventory;
    private final Billing billing;
    private final Errands errands;
    private final Clock clock;

    DeliverProducts(
            OrderTransactions transactions, ProductInventory inventory, Billing billing, Errands errands, Clock clock) {
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
                .flatMap(order -> order.items().stream()
                        .filter(ProductOrderItem::awaitsProduct)
                        .map(item -> new ProductToDeliver(order, item)))
                .toList();
        if (!products.isEmpty()) {
            inventory.write(products);
            Parallel.map(products, billing::activate);
        }
        var delivered = products.stream().map(ProductToDeliver::key).collect(Collectors.toSet());
        transactions.finish(delivering, order -> complete(order, delivered));
    }

    private void complete(ProductOrder order, Set<String> delivered) {
        order.items().stream()
                .filter(item -> item.awaitsProduct() && delivered.contains(item.getId()))
                .forEach(item -> order.productDelivered(item.itemId(), clock.instant()));
        if (order.items().stream().anyMatch(ProductOrderItem::awaitsProduct)) {
            errands.now(ErrandKinds.DELIVER, order.getId(), order);
        }
        if (order.state() == ProductOrderState.COMPLETED) {
            errands.now(ErrandKinds.NOTIFY, order.getId(), order);
        }
    }
}
