package io.cascade.productordering.productorder.messaging;

import io.cascade.platform.lifecycle.Journal;
import io.cascade.platform.lifecycle.StateChange;
import io.cascade.platform.outbox.Envelopes;
import io.cascade.platform.outbox.EventOutbox;
import io.cascade.platform.outbox.OutboundEvent;
import io.cascade.productordering.productorder.ProductOrder;
import io.cascade.productordering.productorder.ProductOrderAnnouncements;
import io.cascade.productordering.productorder.web.ProductOrderMapper;
import io.cascade.tmf.event.EventChannel;
import io.cascade.tmf.event.EventKind;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the world what happened to a product order: one event for each transaction, with the whole order. */
@Component
class ProductOrderEvents implements ProductOrderAnnouncements {

    private static final EventChannel CHANNEL = EventChannel.PRODUCT_ORDER;

    private final Journal journal;
    private final Envelopes envelopes;
    private final EventOutbox outbox;
    private final ProductOrderMapper mapper;

    ProductOrderEvents(Journal journal, Envelopes envelopes, EventOutbox outbox, ProductOrderMapper mapper) {
        this.journal = journal;
        this.envelopes = envelopes;
        this.outbox = outbox;
        this.mapper = mapper;
    }

    @Override
    public void announce(ProductOrder order) {
        var changes = order.tellChanges();
        if (changes.isEmpty() && !order.isRevised()) {
            return;
        }
        journal.append(order.getId(), order.correlationId(), changes);
        publish(kindOf(changes), order);
    }

    @Override
    public void removed(ProductOrder order) {
        publish(EventKind.DELETE, order);
    }

    private void publish(EventKind kind, ProductOrder order) {
        var envelope = envelopes.wrap(CHANNEL.type(kind), order.correlationId(), mapper.toDto(order));
        outbox.publish(new OutboundEvent(CHANNEL, order.getId(), envelope));
    }

    private static EventKind kindOf(List<StateChange> changes) {
        if (changes.stream().anyMatch(StateChange::isBirth)) {
            return EventKind.CREATE;
        }
        return changes.stream().anyMatch(StateChange::isOfAggregate)
                ? EventKind.STATE_CHANGE
                : EventKind.ATTRIBUTE_VALUE_CHANGE;
    }
}
