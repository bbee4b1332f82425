package io.cascade.catalog.release.messaging;

import io.cascade.catalog.entry.CatalogEntry;
import io.cascade.catalog.entry.wire.EntryMapper;
import io.cascade.catalog.release.CatalogRelease;
import io.cascade.catalog.release.ReleaseAnnouncements;
import io.cascade.catalog.release.wire.ReleaseMapper;
import io.cascade.kernel.correlation.Correlation;
import io.cascade.messaging.outbox.Envelopes;
import io.cascade.messaging.outbox.EventOutbox;
import io.cascade.messaging.outbox.OutboundEvent;
import io.cascade.tmf.event.EventChannel;
import io.cascade.tmf.event.EventDomain;
import io.cascade.tmf.event.EventKind;
import io.cascade.tmf.event.EventType;
import java.util.Collection;
import org.springframework.stereotype.Component;

/**
 * Tells of a release: first its members, then the release itself, so that whoever reads in order finds it complete. All
 * members go, not only changed ones: their keys make a repetition harmless and a new topic whole.
 */
@Component
class ReleaseEvents implements ReleaseAnnouncements {

    private static final String RELEASE = "catalogRelease";

    private static final EventChannel CHANNEL = EventChannel.CATALOG_RELEASE;

    /** Not that of the catalogs: whoever listens to those has heard of the entries when they were added. */
    private static final String DOMAIN = EventDomain.CATALOG_RELEASE.wireName();

    private final EventOutbox outbox;
    private final Envelopes envelopes;

    ReleaseEvents(EventOutbox outbox, Envelopes envelopes) {
        this.outbox = outbox;
        this.envelopes = envelopes;
    }

    @Override
    public void members(Collection<CatalogEntry> members) {
        var correlationId = Correlation.current();
        members.forEach(member -> publish(member, correlationId));
    }

    @Override
    public void release(CatalogRelease release) {
        outbox.publish(new OutboundEvent(
                CHANNEL,
                RELEASE + "/" + release.number(),
                envelopes.wrap(typeFor(RELEASE), Correlation.current(), ReleaseMapper.toDto(release))));
    }

    private void publish(CatalogEntry member, String correlationId) {
        var type = typeFor(member.key().type().resource());
        outbox.publish(new OutboundEvent(
                CHANNEL, member.key().toString(), envelopes.wrap(type, correlationId, EntryMapper.toDto(member))));
    }

    private static EventType typeFor(String resource) {
        return CHANNEL.type(DOMAIN, resource, EventKind.CREATE);
    }
}
