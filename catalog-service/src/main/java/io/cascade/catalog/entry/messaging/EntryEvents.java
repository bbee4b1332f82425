package io.cascade.catalog.entry.messaging;

import io.cascade.catalog.entry.CatalogApis;
import io.cascade.catalog.entry.CatalogEntry;
import io.cascade.catalog.entry.EntryAnnouncements;
import io.cascade.catalog.entry.EntryChange;
import io.cascade.catalog.entry.EntryType;
import io.cascade.catalog.entry.web.EntryMapper;
import io.cascade.platform.correlation.Correlation;
import io.cascade.platform.outbox.Envelopes;
import io.cascade.platform.outbox.EventOutbox;
import io.cascade.platform.outbox.OutboundEvent;
import org.springframework.stereotype.Component;

/** Tells of changes by the names that TMF620 has for them; TMF633 and TMF634 know one name for every change. */
@Component
class EntryEvents implements EntryAnnouncements {

    private final EventOutbox outbox;
    private final Envelopes envelopes;

    EntryEvents(EventOutbox outbox, Envelopes envelopes) {
        this.outbox = outbox;
        this.envelopes = envelopes;
    }

    @Override
    public void tell(EntryChange change, CatalogEntry entry) {
        var type = entry.key().type();
        outbox.publish(new OutboundEvent(
                EntryTopic.NAME,
                entry.key().id(),
                envelopes.wrap(
                        nameOf(change, type),
                        type.domain(),
                        Correlation.current(),
                        type.resource(),
                        EntryMapper.toDto(entry))));
    }

    static String nameOf(EntryChange change, EntryType type) {
        var isProductCatalog = type.isIn(CatalogApis.PRODUCT);
        return type.schema()
                + switch (change) {
                    case ADDED -> "CreateEvent";
                    case ATTRIBUTES_CHANGED -> isProductCatalog ? "AttributeValueChangeEvent" : "ChangeEvent";
                    case STATUS_CHANGED -> isProductCatalog ? "StateChangeEvent" : "ChangeEvent";
                    case REMOVED -> "DeleteEvent";
                };
    }
}
