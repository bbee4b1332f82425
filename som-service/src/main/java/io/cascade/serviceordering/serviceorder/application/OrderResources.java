package io.cascade.serviceordering.serviceorder.application;

import io.cascade.platform.client.Parallel;
import io.cascade.platform.errand.Errand;
import io.cascade.platform.errand.ErrandHandler;
import io.cascade.serviceordering.fulfilment.ResourceOrdering;
import io.cascade.serviceordering.serviceorder.ServiceOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Hands planned orders to resource order management, one resource order each. */
@Component
class OrderResources implements ErrandHandler {

    private final OrderTransactions transactions;
    private final ResourceOrdering rom;

    OrderResources(OrderTransactions transactions, ResourceOrdering rom) {
        this.transactions = transactions;
        this.rom = rom;
    }

    @Override
    public String kind() {
        return ErrandKinds.ORDER_RESOURCES;
    }

    @Override
    public void handle(List<Errand> ordering) {
        var orders = transactions.read(ordering).stream()
                .filter(order ->
                        order.resourceOrderId().isEmpty() && !order.state().isFinal())
                .toList();
        var taken = Parallel.map(orders, rom::order);
        var resourceOrders = new HashMap<String, String>();
        for (int i = 0; i < orders.size(); i++) {
            resourceOrders.put(orders.get(i).getId(), taken.get(i));
        }
        transactions.finish(ordering, order -> note(order, resourceOrders));
    }

    private static void note(ServiceOrder order, Map<String, String> resourceOrders) {
        var resourceOrder = resourceOrders.get(order.getId());
        if (resourceOrder != null) {
            order.resourceOrderTaken(resourceOrder);
        }
    }
}
