package io.cascade.inventory.service.application;

import io.cascade.inventory.service.Service;
import io.cascade.inventory.service.ServiceDescription;
import io.cascade.inventory.service.ServiceState;
import io.cascade.inventory.service.Services;
import io.cascade.inventory.service.messaging.ServiceEvents;
import io.cascade.kernel.correlation.Correlation;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes a service by hand. */
@Component
public class AmendService {

    private final Services services;
    private final ServiceEvents events;
    private final Clock clock;

    AmendService(Services services, ServiceEvents events, Clock clock) {
        this.services = services;
        this.events = events;
        this.clock = clock;
    }

    /** What a service shall be. */
    public record Amendment(ServiceState state, ServiceDescription description) {}

    /**
     * @param amend from the service as it is, locked, to what it shall be
     * @return the amended service, or nothing when there is none
     * @throws io.cascade.kernel.lifecycle.IllegalTransition when the lifecycle has no such move
     */
    @Transactional
    public Optional<Service> amend(String id, Function<Service, Amendment> amend) {
        var found = services.lock(List.of(id)).stream().findFirst();
        found.ifPresent(service -> {
            var amendment = amend.apply(service);
            service.amend(amendment.state(), amendment.description(), "amended", clock.instant());
            events.publish(service, Correlation.current());
        });
        return found;
    }
}
