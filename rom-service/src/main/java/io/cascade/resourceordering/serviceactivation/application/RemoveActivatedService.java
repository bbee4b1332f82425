package io.cascade.resourceordering.serviceactivation.application;

import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.ordering.aggregate.Announcements;
import io.cascade.resourceordering.serviceactivation.ActivatedService;
import io.cascade.resourceordering.serviceactivation.ServiceActivation;
import io.cascade.resourceordering.serviceactivation.ServiceActivations;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets a service of which nothing exists, with everything that came by its request. */
@Component
public class RemoveActivatedService {

    private final ServiceActivations activations;
    private final Announcements<ServiceActivation> announcements;

    RemoveActivatedService(ServiceActivations activations, Announcements<ServiceActivation> announcements) {
        this.activations = activations;
        this.announcements = announcements;
    }

    /**
     * @param precondition refuses what is not as it was believed to be
     * @throws RequestRefused when there is no such service, or something of it exists
     */
    @Transactional
    public void remove(String serviceId, Consumer<ActivatedService> precondition) {
        var activation = activations
                .findIdByService(serviceId)
                .flatMap(this::lock)
                .orElseThrow(() -> RequestRefused.unknown("service", serviceId));
        activation.reasonToKeep(serviceId).ifPresent(reason -> {
            throw RequestRefused.conflict(
                    "serviceNotRemovable", "service %s cannot be removed: %s".formatted(serviceId, reason));
        });
        precondition.accept(activation.group().primary());
        announcements.removed(activation);
        activations.delete(activation);
    }

    private Optional<ServiceActivation> lock(String id) {
        return activations.lockAll(new String[] {id}).stream().findFirst();
    }
}
