package io.cascade.serviceordering.serviceorder.messaging;

import io.cascade.kernel.lifecycle.JournalRow;
import io.cascade.kernel.lifecycle.StateChange;
import io.cascade.messaging.journal.Journal;
import io.cascade.messaging.outbox.Envelopes;
import io.cascade.messaging.outbox.EventOutbox;
import io.cascade.messaging.outbox.OutboundEvent;
import io.cascade.ordering.aggregate.Announcements;
import io.cascade.serviceordering.serviceorder.Changes;
import io.cascade.serviceordering.serviceorder.ServiceOrder;
import io.cascade.serviceordering.serviceorder.wire.ServiceOrderMapper;
import io.cascade.tmf.common.EventEnvelope;
import io.cascade.tmf.event.EventChannel;
import io.cascade.tmf.event.EventKind;
import org.springframework.stereotype.Component;

/**
 * Tells the world what happened to a service order: one event for each transaction, with the whole order when it moved
 * and otherwise with the items that changed.
 */
@Component
class ServiceOrderEvents implements Announcements<ServiceOrder> {

    private static final EventChannel CHANNEL = EventChannel.SERVICE_ORDER;

    private final Journal journal;
    private final Envelopes envelopes;
    private final EventOutbox outbox;
    private final ServiceOrderMapper mapper;

    ServiceOrderEvents(Journal journal, Envelopes envelopes, EventOutbox outbox, ServiceOrderMapper mapper) {
        this.journal = journal;
        this.envelopes = envelopes;
        this.outbox = outbox;
        this.mapper = mapper;
    }

    @Override
    public void announce(ServiceOrder order) {
        if (!order.hasNews()) {
            return;
        }
        var changes = order.tellChanges();
        var row = journal.append(order.getId(), order.version(), order.correlationId(), changes.moves());
        outbox.publish(new OutboundEvent(CHANNEL, order.getId(), envelopeOf(row, order, changes)));
    }

    @Override
    public void removed(ServiceOrder order) {
        order.forget();
        var row = journal.append(
                order.getId(),
                order.version(),
                order.correlationId(),
                order.tellChanges().moves());
        var envelope = envelope(row, EventKind.DELETE, order, mapper.toDto(order));
        outbox.publish(new OutboundEvent(CHANNEL, order.getId(), envelope));
    }

    private EventEnvelope envelopeOf(JournalRow row, ServiceOrder order, Changes changes) {
        if (changes.moves().stream().anyMatch(StateChange::isBirth)) {
            return envelope(row, EventKind.CREATE, order, mapper.toDto(order));
        }
        if (changes.isEmpty()) {
            return envelope(row, EventKind.ATTRIBUTE_VALUE_CHANGE, order, mapper.toDto(order));
        }
        return changes.moves().stream().anyMatch(StateChange::isOfAggregate)
                ? envelope(row, EventKind.STATE_CHANGE, order, mapper.toDto(order))
                : envelope(row, EventKind.ITEM_STATE_CHANGE, order, mapper.toProgress(order, changes.items()));
    }

    private EventEnvelope envelope(JournalRow row, EventKind kind, ServiceOrder order, Object resource) {
        return envelopes.wrap(row, CHANNEL.type(kind), order.correlationId(), resource);
    }
}
