package io.cascade.resourceordering.serviceactivation.application;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.messaging.errand.Errands;
import io.cascade.resourceordering.serviceactivation.ActivatedService;
import io.cascade.resourceordering.serviceactivation.ServiceActivation;
import io.cascade.resourceordering.serviceactivation.ServiceActivations;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what the network does not know of a service. The inventory hears of it as soon as it has the service. */
@Component
public class AmendActivatedService {

    private final ServiceActivations activations;
    private final ActivationTransactions transactions;
    private final Errands errands;

    AmendActivatedService(ServiceActivations activations, ActivationTransactions transactions, Errands errands) {
        this.activations = activations;
        this.transactions = transactions;
        this.errands = errands;
    }

    /** The service's amended attributes. */
    public record Amendment(String name, JsonDocument carried) {}

    /**
     * @param amend from the service as it is, locked, to the attributes that it shall have
     * @throws RequestRefused when there is no such service
     */
    @Transactional
    public ActivatedService amend(String serviceId, Function<ActivatedService, Amendment> amend) {
        var amended = new AtomicReference<ActivatedService>();
        transactions.changeWeighed(
                idsOf(serviceId),
                activation -> activation.group().find(serviceId).ifPresent(service -> {
                    amend(activation, service, amend.apply(service));
                    amended.set(service);
                }));
        return Optional.ofNullable(amended.get()).orElseThrow(() -> RequestRefused.unknown("service", serviceId));
    }

    private List<String> idsOf(String serviceId) {
        return activations.findIdByService(serviceId).stream().toList();
    }

    private void amend(ServiceActivation activation, ActivatedService service, Amendment amendment) {
        activation.amend(service, amendment.name(), amendment.carried());
        if (!activation.servicesToWrite().isEmpty()) {
            errands.now(ErrandKinds.WRITE_SERVICES, activation.getId(), activation);
        }
    }
}
