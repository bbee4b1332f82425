package io.cascade.resourceordering.serviceactivation.application;

import io.cascade.kernel.lifecycle.Party;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.messaging.errand.Errand;
import io.cascade.messaging.errand.ErrandHandler;
import io.cascade.messaging.errand.Errands;
import io.cascade.messaging.neighbour.RefusedByNeighbour;
import io.cascade.resourceordering.serviceactivation.ActivatedService;
import io.cascade.resourceordering.serviceactivation.ServiceActivation;
import io.cascade.resourceordering.serviceactivation.ServiceInventory;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells the inventory of services, many at a time. A request is fulfilled once the inventory has all of its services. */
@Component
class WriteActivatedServices implements ErrandHandler {

    private static final Logger LOG = LoggerFactory.getLogger(WriteActivatedServices.class);
    private final ActivationTransactions transactions;
    private final ServiceInventory inventory;
    private final Errands errands;
    private final Clock clock;

    WriteActivatedServices(
            ActivationTransactions transactions, ServiceInventory inventory, Errands errands, Clock clock) {
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
        var sent = transactions.read(writing).stream()
                .flatMap(activation -> activation.servicesToWrite().stream())
                .toList();
        Map<String, String> refusals = sent.isEmpty() ? Map.of() : inventory.write(sent);
        var byActivation = sent.stream()
                .collect(Collectors.groupingBy(service -> service.activation().getId()));
        transactions.finish(
                writing,
                activation -> note(activation, byActivation.getOrDefault(activation.getId(), List.of()), refusals));
    }

    private void note(ServiceActivation activation, List<ActivatedService> sent, Map<String, String> refusals) {
        for (var service : sent) {
            var refusal = refusals.get(service.getId());
            if (refusal == null) {
                activation.written(service.getId(), service.revision(), clock.instant());
            } else {
                refused(activation, refusal);
            }
        }
    }

    private void refused(ServiceActivation activation, String reason) {
        var now = clock.instant();
        LOG.warn("the inventory refused a service of activation {}: {}", activation.getId(), reason);
        activation.notWritten(Waiting.on(Party.SERVICE_INVENTORY, "serviceRefused", reason, now)
                .until(now.plus(errands.pause(RefusedByNeighbour.REST)))
                .unblockedBy("mending the service in the inventory; it is written again every minute"));
        errands.at(ErrandKinds.WRITE_SERVICES, activation.getId(), now.plus(errands.pause(RefusedByNeighbour.REST)));
    }
}
