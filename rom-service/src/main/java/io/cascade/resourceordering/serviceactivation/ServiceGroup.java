package io.cascade.resourceordering.serviceactivation;

import io.cascade.kernel.lifecycle.StateWords;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The services that came by one request: they are built, written and forgotten together. */
public record ServiceGroup(List<ActivatedService> services) {

    /** A view: the service that the request is about first. */
    public ServiceGroup {
        services = Collections.unmodifiableList(services);
    }

    /** The service that the request is about. */
    public ActivatedService primary() {
        return services.getFirst();
    }

    public Optional<ActivatedService> find(String serviceId) {
        return services.stream()
                .filter(service -> service.getId().equals(serviceId))
                .findFirst();
    }

    /** The services of which the inventory has to hear as they are now; none before all of them are built. */
    List<ActivatedService> toWrite() {
        var areBuilt = services.stream().allMatch(ActivatedService::isBuilt);
        return areBuilt
                ? services.stream().filter(ActivatedService::isUnwritten).toList()
                : List.of();
    }

    /** Whether the inventory has all of them as they are now. */
    boolean areWritten() {
        return services.stream().noneMatch(ActivatedService::isUnwritten);
    }

    /** A service because of which something exists. */
    Optional<ActivatedService> live() {
        return services.stream().filter(ActivatedService::isLive).findFirst();
    }

    /** Why a service cannot be forgotten, now that their monitor stands like this; empty when all of them can. */
    Optional<String> reasonToKeep(String serviceId, MonitorState monitor) {
        if (!primary().getId().equals(serviceId)) {
            return Optional.of("it came with service %s and goes with it"
                    .formatted(primary().getId()));
        }
        if (!monitor.isFinal()) {
            return Optional.of("its activation is under way");
        }
        return live().map(live -> "service %s is %s, and what is in the network cannot be terminated yet"
                .formatted(live.getId(), StateWords.of(live.state())));
    }
}
