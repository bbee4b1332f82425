package io.cascade.inventory.service.application;

import io.cascade.inventory.service.Service;
import io.cascade.inventory.service.Services;
import io.cascade.inventory.service.messaging.ServiceEvents;
import io.cascade.kernel.correlation.Correlation;
import io.cascade.kernel.refusal.RequestRefused;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a service out of the inventory, for those who look after it: a service that has ended is kept otherwise. */
@Component
public class RemoveService {

    private final Services services;
    private final ServiceEvents events;

    RemoveService(Services services, ServiceEvents events) {
        this.services = services;
        this.events = events;
    }

    /**
     * @param precondition refuses what is not as it was believed to be
     * @throws RequestRefused when there is no such service or it is in use
     */
    @Transactional
    public void remove(String id, Consumer<Service> precondition) {
        var service = services.lock(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> RequestRefused.unknown("service", id));
        if (service.isInUse()) {
            throw RequestRefused.conflict("inUse", "service %s is active: it must be terminated first".formatted(id));
        }
        precondition.accept(service);
        services.delete(service);
        events.publishDeletion(service, Correlation.current());
    }
}
