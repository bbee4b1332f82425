package io.cascade.resourceordering.resourceorder.messaging;

import io.cascade.kernel.lifecycle.JournalRow;
import io.cascade.kernel.lifecycle.StateChange;
import io.cascade.messaging.journal.Journal;
import io.cascade.messaging.outbox.Envelopes;
import io.cascade.messaging.outbox.EventOutbox;
import io.cascade.messaging.outbox.OutboundEvent;
import io.cascade.ordering.aggregate.Announcements;
import io.cascade.resourceordering.resourceorder.ResourceOrder;
import io.cascade.resourceordering.resourceorder.wire.ResourceOrderMapper;
import io.cascade.tmf.event.EventChannel;
import io.cascade.tmf.event.EventKind;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Tells the world what happened to a resource order, one event for each transaction: the whole order when the order's
 * own state moved, otherwise only the items that changed (our extension; TMF652 has no item events).
 */
@Component
class ResourceOrderEvents implements Announcements<ResourceOrder> {

    private static final EventChannel CHANNEL = EventChannel.RESOURCE_ORDER;

    private final Journal journal;
    private final Envelopes envelopes;
    private final EventOutbox outbox;
    private final ResourceOrderMapper mapper;

    ResourceOrderEvents(Journal journal, Envelopes envelopes, EventOutbox outbox, ResourceOrderMapper mapper) {
        this.journal = journal;
        this.envelopes = envelopes;
        this.outbox = outbox;
        this.mapper = mapper;
    }

    @Override
    public void announce(ResourceOrder order) {
        if (!order.hasNews()) {
            return;
        }
        var moves = order.tellMoves();
        var row = journal.append(order.getId(), order.version(), order.correlationId(), moves);
        if (moves.stream().anyMatch(StateChange::isBirth)) {
            publish(row, order, EventKind.CREATE, mapper.toDto(order));
        } else if (moves.stream().anyMatch(StateChange::isOfAggregate)) {
            publish(row, order, EventKind.STATE_CHANGE, mapper.toDto(order));
        } else if (moves.isEmpty()) {
            publish(row, order, EventKind.ATTRIBUTE_VALUE_CHANGE, mapper.toDto(order));
        } else {
            publish(row, order, EventKind.ITEM_STATE_CHANGE, mapper.toProgress(order, changedItems(moves)));
        }
    }

    @Override
    public void removed(ResourceOrder order) {
        order.forget();
        var row = journal.append(order.getId(), order.version(), order.correlationId(), order.tellMoves());
        publish(row, order, EventKind.DELETE, mapper.toDto(order));
    }

    private void publish(JournalRow row, ResourceOrder order, EventKind kind, Object body) {
        var envelope = envelopes.wrap(row, CHANNEL.type(kind), order.correlationId(), body);
        outbox.publish(new OutboundEvent(CHANNEL, order.getId(), envelope));
    }

    private static Set<String> changedItems(List<StateChange> changes) {
        return changes.stream()
                .map(StateChange::itemId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
