package io.cascade.resourceordering.serviceactivation.messaging;

import io.cascade.kernel.lifecycle.JournalRow;
import io.cascade.kernel.lifecycle.StateChange;
import io.cascade.messaging.journal.Journal;
import io.cascade.messaging.outbox.Envelopes;
import io.cascade.messaging.outbox.EventOutbox;
import io.cascade.messaging.outbox.OutboundEvent;
import io.cascade.ordering.aggregate.Announcements;
import io.cascade.resourceordering.serviceactivation.ActivatedService;
import io.cascade.resourceordering.serviceactivation.ServiceActivation;
import io.cascade.resourceordering.serviceactivation.wire.ServiceActivationMapper;
import io.cascade.tmf.event.EventChannel;
import io.cascade.tmf.event.EventKind;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the world what happened to an activation: at most one event for its monitor and one for each service. */
@Component
class ServiceActivationEvents implements Announcements<ServiceActivation> {

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
        if (!activation.hasNews()) {
            return;
        }
        var changes = activation.tellMoves();
        var row = record(activation, changes);
        var ofMonitor = changes.stream().filter(StateChange::isOfAggregate).toList();
        kindOf(ofMonitor, activation.isRevised()).ifPresent(kind -> publish(row, activation, kind));
        for (var service : activation.group().services()) {
            var ofService = changes.stream()
                    .filter(change -> service.getId().equals(change.itemId()))
                    .toList();
            kindOf(ofService, service.isRevised()).ifPresent(kind -> publish(row, activation, service, kind));
        }
    }

    @Override
    public void removed(ServiceActivation activation) {
        activation.forget();
        var row = record(activation, activation.tellMoves());
        activation.group().services().forEach(service -> publish(row, activation, service, EventKind.DELETE));
        publish(row, activation, EventKind.DELETE);
    }

    /** Under a name of its own: the resource order that does the work has the same id and versions of its own. */
    private JournalRow record(ServiceActivation activation, List<StateChange> moves) {
        return journal.append("monitor/" + activation.getId(), activation.version(), activation.correlationId(), moves);
    }

    private static Optional<EventKind> kindOf(List<StateChange> changes, boolean isRevised) {
        if (changes.isEmpty()) {
            return isRevised ? Optional.of(EventKind.ATTRIBUTE_VALUE_CHANGE) : Optional.empty();
        }
        return Optional.of(changes.getFirst().isBirth() ? EventKind.CREATE : EventKind.STATE_CHANGE);
    }

    private void publish(JournalRow row, ServiceActivation activation, EventKind kind) {
        publish(
                row,
                EventChannel.SERVICE_ACTIVATION_MONITOR,
                kind,
                activation.getId(),
                activation,
                mapper.toMonitor(activation));
    }

    private void publish(JournalRow row, ServiceActivation activation, ActivatedService service, EventKind kind) {
        publish(row, EventChannel.ACTIVATED_SERVICE, kind, service.getId(), activation, mapper.toService(service));
    }

    private void publish(
            JournalRow row,
            EventChannel channel,
            EventKind kind,
            String key,
            ServiceActivation activation,
            Object resource) {
        var envelope = envelopes.wrap(row, key, channel.type(kind), activation.correlationId(), resource);
        outbox.publish(new OutboundEvent(channel, key, envelope));
    }
}
