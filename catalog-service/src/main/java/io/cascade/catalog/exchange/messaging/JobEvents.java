package io.cascade.catalog.exchange.messaging;

import io.cascade.catalog.exchange.Catalog;
import io.cascade.catalog.exchange.CatalogJob;
import io.cascade.catalog.exchange.JobAnnouncements;
import io.cascade.catalog.exchange.wire.JobMapper;
import io.cascade.kernel.correlation.Correlation;
import io.cascade.messaging.outbox.Envelopes;
import io.cascade.messaging.outbox.EventOutbox;
import io.cascade.messaging.outbox.OutboundEvent;
import io.cascade.tmf.event.EventChannel;
import io.cascade.tmf.event.EventKind;
import org.springframework.stereotype.Component;

/** Tells of jobs as TMF634 does, whichever catalog they are about. */
@Component
class JobEvents implements JobAnnouncements {

    private final EventOutbox outbox;
    private final Envelopes envelopes;

    JobEvents(EventOutbox outbox, Envelopes envelopes) {
        this.outbox = outbox;
        this.envelopes = envelopes;
    }

    @Override
    public void created(CatalogJob job) {
        publish(job, EventKind.CREATE);
    }

    @Override
    public void moved(CatalogJob job) {
        publish(job, EventKind.STATE_CHANGE);
    }

    private void publish(CatalogJob job, EventKind kind) {
        var order = job.order();
        var type = EventChannel.CATALOG_ENTRY.type(
                domainOf(order.catalog()), order.kind().resource(), kind);
        outbox.publish(new OutboundEvent(
                EventChannel.CATALOG_ENTRY,
                job.getId(),
                envelopes.wrap(job.version(), type, Correlation.current(), JobMapper.toDto(job))));
    }

    private static String domainOf(Catalog catalog) {
        return catalog.types().getFirst().domain();
    }
}
