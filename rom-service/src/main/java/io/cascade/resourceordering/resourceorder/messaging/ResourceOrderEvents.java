package io.cascade.resourceordering.resourceorder.messaging;

import io.cascade.platform.lifecycle.Journal;
import io.cascade.platform.lifecycle.StateChange;
import io.cascade.platform.outbox.Envelopes;
import io.cascade.platform.outbox.EventOutbox;
import io.cascade.platform.outbox.OutboundEvent;
import io.cascade.resourceordering.resourceorder.ResourceOrder;
import io.cascade.resourceordering.resourceorder.ResourceOrderAnnouncements;
import io.cascade.resourceordering.resourceorder.web.ResourceOrderMapper;
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
class ResourceOrderEvents implements ResourceOrderAnnouncements {

    static final String TOPIC = "tmf.resource-order.v1";

    private static final String DOMAIN = "resourceOrdering";
    private static final String RESOURCE = "resourceOrder";

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
        var changes = order.tellChanges();
        if (changes.isEmpty() && !order.isRevised()) {
            return;
        }
        journal.append(order.getId(), order.correlationId(), changes);
        if (changes.stream().anyMatch(StateChange::isBirth)) {
            publish(order, "ResourceOrderCreateEvent", mapper.toDto(order));
        } else if (changes.stream().anyMatch(StateChange::isOfAggregate)) {
            publish(order, "ResourceOrderStateChangeEvent", mapper.toDto(order));
        } else if (changes.isEmpty()) {
            publish(order, "ResourceOrderAttributeValueChangeEvent", mapper.toDto(order));
        } else {
            publish(order, "ResourceOrderItemStateChangeEvent", mapper.toProgress(order, changedItems(changes)));
        }
    }

    @Override
    public void removed(ResourceOrder order) {
        publish(order, "ResourceOrderDeleteEvent", mapper.toDto(order));
    }

    private void publish(ResourceOrder order, String type, Object body) {
        var envelope = envelopes.wrap(type, DOMAIN, order.correlationId(), RESOURCE, body);
        outbox.publish(new OutboundEvent(TOPIC, order.getId(), envelope));
    }

    private static Set<String> changedItems(List<StateChange> changes) {
        return changes.stream()
                .map(StateChange::itemId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
