package io.cascade.resourceordering.serviceactivation.messaging;

import io.cascade.platform.lifecycle.Journal;
import io.cascade.platform.lifecycle.StateChange;
import io.cascade.platform.outbox.Envelopes;
import io.cascade.platform.outbox.EventOutbox;
import io.cascade.platform.outbox.OutboundEvent;
import io.cascade.resourceordering.serviceactivation.ActivatedService;
import io.cascade.resourceordering.serviceactivation.ServiceActivation;
import io.cascade.resourceordering.serviceactivation.ServiceActivationAnnouncements;
import io.cascade.resourceordering.serviceactivation.web.ServiceActivationMapper;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the world what happened to an activation: at most one event for its monitor and one for each service. */
@Component
class ServiceActivationEvents implements ServiceActivationAnnouncements {

    static final String SERVICE_TOPIC = "tmf.service-activation.v1";
    static final String MONITOR_TOPIC = "tmf.service-activation-monitor.v1";

    private static final String DOMAIN = "serviceActivationAndConfiguration";

    private final Journal journal;
    private final Envelopes envelopes;
    private final EventOutbox outbox;
    private final ServiceActivationMapper mapper;

    ServiceActivationEvents(Journal journal, Envelopes envelopes, EventOutbox outbox, ServiceActivationMapper mapper) {
        this.journal = journal;
        this.envelopes = envelopes;
        this.outbox = outbox;
        this.mapper = mapper;
    }

    @Override
    public void announce(ServiceActivation activation) {
        var changes = activation.tellChanges();
        journal.append(activation.getId(), activation.correlationId(), changes);
        var ofMonitor = changes.stream().filter(StateChange::isOfAggregate).toList();
        kindOf(ofMonitor, activation.isRevised()).ifPresent(kind -> publish(activation, kind));
        for (var service : activation.services()) {
            var ofService = changes.stream()
                    .filter(change -> service.getId().equals(change.itemId()))
                    .toList();
            kindOf(ofService, service.isRevised()).ifPresent(kind -> publish(activation, service, kind));
        }
    }

    @Override
    public void removed(ServiceActivation activation) {
        activation.services().forEach(service -> publish(activation, service, "Delete"));
        publish(activation, "Delete");
    }

    private static Optional<String> kindOf(List<StateChange> changes, boolean isRevised) {
        if (changes.isEmpty()) {
            return isRevised ? Optional.of("AttributeValueChange") : Optional.empty();
        }
        return Optional.of(changes.getFirst().isBirth() ? "Create" : "StateChange");
    }

    private void publish(ServiceActivation activation, String kind) {
        var envelope = envelopes.wrap(
                "Monitor%sEvent".formatted(kind),
                DOMAIN,
                activation.correlationId(),
                "monitor",
                mapper.toMonitor(activation));
        outbox.publish(new OutboundEvent(MONITOR_TOPIC, activation.getId(), envelope));
    }

    private void publish(ServiceActivation activation, ActivatedService service, String kind) {
        var envelope = envelopes.wrap(
                "Service%sEvent".formatted(kind),
                DOMAIN,
                activation.correlationId(),
                "service",
                mapper.toService(service));
        outbox.publish(new OutboundEvent(SERVICE_TOPIC, service.getId(), envelope));
    }
}
