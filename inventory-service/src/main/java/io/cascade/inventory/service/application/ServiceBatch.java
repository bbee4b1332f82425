package io.cascade.inventory.service.application;

import io.cascade.inventory.command.EntryReference;
import io.cascade.inventory.command.Refusal;
import io.cascade.inventory.command.Verdict;
import io.cascade.inventory.service.Service;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The services that one batch of commands is about, and what became of them. */
final class ServiceBatch {

    private final Map<String, Service> services = new HashMap<>();
    private final List<Service> entered = new ArrayList<>();
    private final Map<Service, String> written = new LinkedHashMap<>();
    private final List<String> refusedKeys = new ArrayList<>();
    private final Instant now;

    ServiceBatch(Collection<Service> known, Instant now) {
        known.forEach(service -> services.put(service.getId(), service));
        this.now = now;
    }

    Verdict<EntryReference> apply(ServiceCommand command) {
        var service = services.get(command.serviceId());
        if (service == null) {
            if (!command.state().isEntry()) {
                return refuse(command, "nowhere");
            }
            service = enter(command);
        } else if (service.canBecome(command.state())) {
            service.become(command.state(), command.key(), now);
            service.complement(command.description());
        } else {
            return refuse(command, service.state().toString());
        }
        written.put(service, command.correlationId());
        return new Verdict.Done<>(command.key(), service.reference());
    }

    /** The answer to a command that took effect earlier. */
    Verdict<EntryReference> repeat(ServiceCommand command) {
        return new Verdict.Done<>(
                command.key(),
                new EntryReference(command.serviceId(), command.description().name()));
    }

    private Service enter(ServiceCommand command) {
        var service = Service.entering(command.serviceId(), command.state(), command.description(), command.key(), now);
        services.put(command.serviceId(), service);
        entered.add(service);
        return service;
    }

    private Verdict<EntryReference> refuse(ServiceCommand command, String from) {
        refusedKeys.add(command.key());
        return new Verdict.Refused<>(
                command.key(),
                Refusal.ILLEGAL_TRANSITION,
                "service %s cannot go from %s to %s".formatted(command.serviceId(), from, command.state()));
    }

    List<Service> entered() {
        return entered;
    }

    /** The services written, each with the correlation id of its last command. */
    Map<Service, String> written() {
        return written;
    }

    List<String> refusedKeys() {
        return refusedKeys;
    }
}
