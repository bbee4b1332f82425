package io.cascade.serviceordering.serviceorder.application;

import io.cascade.messaging.errand.Errand;
import io.cascade.messaging.errand.ErrandHandler;
import io.cascade.messaging.errand.Errands;
import io.cascade.messaging.neighbour.RefusedByNeighbour;
import io.cascade.serviceordering.fulfilment.ServiceInventory;
import io.cascade.serviceordering.fulfilment.ServiceToWrite;
import io.cascade.serviceordering.serviceorder.ServiceOrder;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the inventory how far services have come; an item is complete only once its service is active there. */
@Component
class WriteServices implements ErrandHandler {

    private final ServiceOrderTransactions transactions;
    private final ServiceInventory inventory;
    private final Errands errands;
    private final Clock clock;

    WriteServices(ServiceOrderTransactions transactions, ServiceInventory inventory, Errands errands, Clock clock) {
        this.transactions = transactions;
        this.inventory = inventory;
        this.errands = errands;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return ErrandKinds.WRITE_SERVICES;
    }

    @Override
    public void handle(List<Errand> writing) {
        var services =
                transactions.read(writing).stream().flatMap(ServiceToWrite::of).toList();
        var refusals = refusalsOf(services);
        var byOrder = services.stream()
                .collect(Collectors.groupingBy(service -> service.order().getId()));
        transactions.finish(writing, order -> note(order, byOrder.getOrDefault(order.getId(), List.of()), refusals));
    }

    private Map<String, String> refusalsOf(List<ServiceToWrite> services) {
        var byEnd = services.stream().collect(Collectors.partitioningBy(ServiceToWrite::isRetirement));
        var refusals = new HashMap<String, String>();
        byEnd.forEach((isRetirement, some) -> {
            if (!some.isEmpty()) {
                refusals.putAll(isRetirement ? inventory.retire(some) : inventory.write(some));
            }
        });
        return refusals;
    }

    private void note(ServiceOrder order, List<ServiceToWrite> sent, Map<String, String> refusals) {
        for (var service : sent) {
            var itemId = service.item().itemId();
            if (!order.item(itemId).isOpen()) {
                continue;
            }
            var refusal = refusals.get(service.key());
            if (refusal == null) {
                order.serviceWritten(itemId, service.state(), clock.instant());
            } else {
                refused(order, itemId, refusal);
            }
        }
        if (order.hasServicesToWrite() && sent.stream().noneMatch(service -> refusals.containsKey(service.key()))) {
            errands.now(ErrandKinds.WRITE_SERVICES, order.getId(), order);
        }
    }

    private void refused(ServiceOrder order, String itemId, String reason) {
        var now = clock.instant();
        order.serviceRefused(itemId, reason, now);
        errands.at(ErrandKinds.WRITE_SERVICES, order.getId(), now.plus(errands.pause(RefusedByNeighbour.REST)));
    }
}
