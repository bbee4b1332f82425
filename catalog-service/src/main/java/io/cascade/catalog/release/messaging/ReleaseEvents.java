package io.cascade.catalog.release.messaging;

import io.cascade.catalog.entry.CatalogEntry;
import io.cascade.catalog.entry.web.EntryMapper;
import io.cascade.catalog.release.CatalogRelease;
import io.cascade.catalog.release.ReleaseAnnouncements;
import io.cascade.catalog.release.web.ReleaseMapper;
import io.cascade.platform.correlation.Correlation;
import io.cascade.platform.outbox.Envelopes;
import io.cascade.platform.outbox.EventOutbox;
import io.cascade.platform.outbox.OutboundEvent;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Tells of a release: first its members, then the release itself, so that whoever reads in order finds it complete. All
 * members go, not only changed ones: their keys make a repetition harmless and a new topic whole.
 */
@Component
class ReleaseEvents implements ReleaseAnnouncements {

    private static final String RELEASE = "catalogRelease";

    /** Not that of the catalogs: whoever listens to those has heard of the entries when they were added. */
    private static final String DOMAIN = "catalogReleaseManagement";

    private final EventOutbox outbox;
    private final Envelopes envelopes;

    ReleaseEvents(EventOutbox outbox, Envelopes envelopes) {
        this.outbox = outbox;
        this.envelopes = envelopes;
    }

    @Override
    public void publish(CatalogRelease release, List<CatalogEntry> members) {
        var correlationId = Correlation.current();
        members.forEach(member -> publish(member, correlationId));
        outbox.publish(new OutboundEvent(
                ReleaseTopic.NAME,
                RELEASE + "/" + release.number(),
                envelopes.wrap(
                        "CatalogReleaseCreateEvent", DOMAIN, correlationId, RELEASE, ReleaseMapper.toDto(release))));
    }

    private void publish(CatalogEntry member, String correlationId) {
        var type = member.key().type();
        outbox.publish(new OutboundEvent(
                ReleaseTopic.NAME,
                member.key().toString(),
                envelopes.wrap(
                        type.schema() + "CreateEvent",
                        DOMAIN,
                        correlationId,
                        type.resource(),
                        EntryMapper.toDto(member))));
    }
}
