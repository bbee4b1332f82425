package io.cascade.inventory.service.application;

import io.cascade.inventory.service.Service;
import io.cascade.inventory.service.ServiceDescription;
import io.cascade.inventory.service.ServiceState;
import io.cascade.inventory.service.Services;
import io.cascade.inventory.service.messaging.ServiceEvents;
import io.cascade.kernel.correlation.Correlation;
import io.cascade.kernel.ids.Ids;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a single service into the inventory under a new id. */
@Component
public class RegisterService {

    private final Services services;
    private final ServiceEvents events;
    private final Ids ids;
    private final Clock clock;

    RegisterService(Services services, ServiceEvents events, Ids ids, Clock clock) {
        this.services = services;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Service register(ServiceState state, ServiceDescription description) {
        var service = Service.entering(ids.next(), state, description, "registered", clock.instant());
        services.save(service);
        events.publish(service, Correlation.current());
        return service;
    }
}
