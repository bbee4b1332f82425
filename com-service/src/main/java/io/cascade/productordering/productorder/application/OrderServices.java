package io.cascade.productordering.productorder.application;

import io.cascade.platform.client.Parallel;
import io.cascade.platform.errand.Errand;
import io.cascade.platform.errand.ErrandHandler;
import io.cascade.productordering.fulfilment.ServiceOrdering;
import io.cascade.productordering.productorder.ProductOrder;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** Hands decomposed orders to service order management, one service order each. */
@Component
class OrderServices implements ErrandHandler {

    private final OrderTransactions transactions;
    private final ServiceOrdering som;
    private final Clock clock;

    OrderServices(OrderTransactions transactions, ServiceOrdering som, Clock clock) {
        this.transactions = transactions;
        this.som = som;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return ErrandKinds.ORDER_SERVICES;
    }

    @Override
    public void handle(List<Errand> ordering) {
        var orders = transactions.read(ordering).stream()
                .filter(order -> order.serviceOrderId().isEmpty())
                .toList();
        var taken = Parallel.map(orders, som::order);
        var serviceOrders = new HashMap<String, String>();
        for (int i = 0; i < orders.size(); i++) {
            serviceOrders.put(orders.get(i).getId(), taken.get(i));
        }
        transactions.finish(ordering, order -> note(order, serviceOrders));
    }

    private void note(ProductOrder order, HashMap<String, String> serviceOrders) {
        var serviceOrder = serviceOrders.get(order.getId());
        if (serviceOrder != null) {
            order.serviceOrderTaken(serviceOrder, clock.instant());
        }
    }
}
