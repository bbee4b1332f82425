package io.cascade.productordering.productorder.messaging;

import io.cascade.kernel.lifecycle.JournalRow;
import io.cascade.kernel.lifecycle.StateChange;
import io.cascade.messaging.journal.Journal;
import io.cascade.messaging.outbox.Envelopes;
import io.cascade.messaging.outbox.EventOutbox;
import io.cascade.messaging.outbox.OutboundEvent;
import io.cascade.ordering.aggregate.Announcements;
import io.cascade.productordering.productorder.ProductOrder;
import io.cascade.productordering.productorder.wire.ProductOrderMapper;
import io.cascade.tmf.event.EventChannel;
import io.cascade.tmf.event.EventKind;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Tells the world what happened to a product order: one event for each transaction, with the whole order, and another one
 * when something is wanted of its customer.
 */
@Component
class ProductOrderEvents implements Announcements<ProductOrder> {

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
        if (!order.hasNews()) {
            return;
        }
        var moves = order.tellMoves();
        var row = journal.append(order.getId(), order.version(), order.correlationId(), moves);
        publish(row, kindOf(moves), order);
        if (order.isDepositAwaited() && moves.stream().anyMatch(StateChange::isOfAggregate)) {
            ask(row, order, "payment");
        }
    }

    @Override
    public void removed(ProductOrder order) {
        order.forget();
        var row = journal.append(order.getId(), order.version(), order.correlationId(), order.tellMoves());
        publish(row, EventKind.DELETE, order);
    }

    private void publish(JournalRow row, EventKind kind, ProductOrder order) {
        var envelope = envelopes.wrap(row, CHANNEL.type(kind), order.correlationId(), mapper.toDto(order));
        outbox.publish(new OutboundEvent(CHANNEL, order.getId(), envelope));
    }

    private void ask(JournalRow row, ProductOrder order, String attribute) {
        var envelope = envelopes.ask(
                row,
                CHANNEL.type(EventKind.INFORMATION_REQUIRED),
                order.correlationId(),
                mapper.toDto(order),
                attribute);
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
