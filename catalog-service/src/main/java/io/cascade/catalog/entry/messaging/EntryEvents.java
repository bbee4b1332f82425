package io.cascade.catalog.entry.messaging;

import io.cascade.catalog.entry.CatalogApis;
import io.cascade.catalog.entry.CatalogEntries;
import io.cascade.catalog.entry.CatalogEntry;
import io.cascade.catalog.entry.EntryAnnouncements;
import io.cascade.catalog.entry.EntryChange;
import io.cascade.catalog.entry.EntryType;
import io.cascade.catalog.entry.wire.EntryMapper;
import io.cascade.kernel.correlation.Correlation;
import io.cascade.messaging.outbox.Envelopes;
import io.cascade.messaging.outbox.EventOutbox;
import io.cascade.messaging.outbox.OutboundEvent;
import io.cascade.tmf.event.EventChannel;
import io.cascade.tmf.event.EventKind;
import io.cascade.tmf.event.EventType;
import org.springframework.stereotype.Component;

/** Tells of changes by the names that TMF620 has for them; TMF633 and TMF634 know one name for every change. */
@Component
class EntryEvents implements EntryAnnouncements {

    private final EventOutbox outbox;
    private final Envelopes envelopes;
    private final CatalogEntries entries;

    EntryEvents(EventOutbox outbox, Envelopes envelopes, CatalogEntries entries) {
        this.outbox = outbox;
        this.envelopes = envelopes;
        this.entries = entries;
    }

    @Override
    public void tell(EntryChange change, CatalogEntry entry) {
        var type = entry.key().type();
        outbox.publish(new OutboundEvent(
                EventChannel.CATALOG_ENTRY,
                entry.key().id(),
                envelopes.wrap(
                        entries.nextRevision(),
                        typeOf(change, type),
                        Correlation.current(),
                        EntryMapper.toDto(entry))));
    }

    static EventType typeOf(EntryChange change, EntryType type) {
        var kind = kindOf(change, type.isIn(CatalogApis.PRODUCT));
        return EventChannel.CATALOG_ENTRY.type(type.domain(), type.resource(), kind);
    }

    private static EventKind kindOf(EntryChange change, boolean isProductCatalog) {
        return switch (change) {
            case ADDED -> EventKind.CREATE;
            case ATTRIBUTES_CHANGED -> isProductCatalog ? EventKind.ATTRIBUTE_VALUE_CHANGE : EventKind.CHANGE;
            case STATUS_CHANGED -> isProductCatalog ? EventKind.STATE_CHANGE : EventKind.CHANGE;
            case REMOVED -> EventKind.DELETE;
        };
    }
}
