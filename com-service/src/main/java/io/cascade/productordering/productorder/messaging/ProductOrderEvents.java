package io.cascade.productordering.productorder.messaging;

import io.cascade.platform.lifecycle.Journal;
import io.cascade.platform.lifecycle.StateChange;
import io.cascade.platform.outbox.Envelopes;
import io.cascade.platform.outbox.EventOutbox;
import io.cascade.platform.outbox.OutboundEvent;
import io.cascade.productordering.productorder.ProductOrder;
import io.cascade.productordering.productorder.ProductOrderAnnouncements;
import io.cascade.productordering.productorder.web.ProductOrderMapper;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the world what happened to a product order: one event for each transaction, with the whole order. */
@Component
class ProductOrderEvents implements ProductOrderAnnouncements {

    static final String TOPIC = "tmf.product-order.v1";

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
        publish(typeOf(changes), order);
    }

    @Override
    public void removed(ProductOrder order) {
        publish("ProductOrderDeleteEvent", order);
    }

    private void publish(String type, ProductOrder order) {
        var envelope =
                envelopes.wrap(type, "productOrdering", order.correlationId(), "productOrder", mapper.toDto(order));
        outbox.publish(new OutboundEvent(TOPIC, order.getId(), envelope));
    }

    private static String typeOf(List<StateChange> changes) {
        if (changes.stream().anyMatch(StateChange::isBirth)) {
            return "ProductOrderCreateEvent";
        }
        return changes.stream().anyMatch(StateChange::isOfAggregate)
                ? "ProductOrderStateChangeEvent"
                : "ProductOrderAttributeValueChangeEvent";
    }
}
