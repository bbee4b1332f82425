package io.cascade.serviceordering.serviceorder.messaging;

import io.cascade.platform.lifecycle.Journal;
import io.cascade.platform.lifecycle.StateChange;
import io.cascade.platform.outbox.Envelopes;
import io.cascade.platform.outbox.EventOutbox;
import io.cascade.platform.outbox.OutboundEvent;
import io.cascade.serviceordering.serviceorder.ServiceOrder;
import io.cascade.serviceordering.serviceorder.ServiceOrder.Changes;
import io.cascade.serviceordering.serviceorder.ServiceOrderAnnouncements;
import io.cascade.serviceordering.serviceorder.web.ServiceOrderMapper;
import io.cascade.tmf.common.EventEnvelope;
import org.springframework.stereotype.Component;

/**
 * Tells the world what happened to a service order: one event for each transaction, with the whole order when it moved
 * and otherwise with the items that changed.
 */
@Component
class ServiceOrderEvents implements ServiceOrderAnnouncements {

    static final String TOPIC = "tmf.service-order.v1";

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
        var changes = order.tellChanges();
        if (changes.isEmpty() && !order.isRevised()) {
            return;
        }
        journal.append(order.getId(), order.correlationId(), changes.moves());
        outbox.publish(new OutboundEvent(TOPIC, order.getId(), envelopeOf(order, changes)));
    }

    @Override
    public void removed(ServiceOrder order) {
        var envelope = envelope("ServiceOrderDeleteEvent", order, mapper.toDto(order));
        outbox.publish(new OutboundEvent(TOPIC, order.getId(), envelope));
    }

    private EventEnvelope envelopeOf(ServiceOrder order, Changes changes) {
        if (changes.moves().stream().anyMatch(StateChange::isBirth)) {
            return envelope("ServiceOrderCreateEvent", order, mapper.toDto(order));
        }
        if (changes.isEmpty()) {
            return envelope("ServiceOrderAttributeValueChangeEvent", order, mapper.toDto(order));
        }
        return changes.moves().stream().anyMatch(StateChange::isOfAggregate)
                ? envelope("ServiceOrderStateChangeEvent", order, mapper.toDto(order))
                : envelope("ServiceOrderItemStateChangeEvent", order, mapper.toProgress(order, changes.items()));
    }

    private EventEnvelope envelope(String type, ServiceOrder order, Object resource) {
        return envelopes.wrap(type, "serviceOrdering", order.correlationId(), "serviceOrder", resource);
    }
}
