package io.cascade.catalog.exchange.messaging;

import io.cascade.catalog.entry.messaging.EntryTopic;
import io.cascade.catalog.exchange.Catalog;
import io.cascade.catalog.exchange.CatalogJob;
import io.cascade.catalog.exchange.JobAnnouncements;
import io.cascade.catalog.exchange.JobKind;
import io.cascade.catalog.exchange.web.JobMapper;
import io.cascade.platform.correlation.Correlation;
import io.cascade.platform.outbox.Envelopes;
import io.cascade.platform.outbox.EventOutbox;
import io.cascade.platform.outbox.OutboundEvent;
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
        publish(job, "CreateEvent");
    }

    @Override
    public void moved(CatalogJob job) {
        publish(job, "StateChangeEvent");
    }

    private void publish(CatalogJob job, String what) {
        var kind = job.order().kind();
        outbox.publish(new OutboundEvent(
                EntryTopic.NAME,
                job.id(),
                envelopes.wrap(
                        (kind == JobKind.IMPORT ? "ImportJob" : "ExportJob") + what,
                        domainOf(job.order().catalog()),
                        Correlation.current(),
                        kind.resource(),
                        JobMapper.toDto(job))));
    }

    private static String domainOf(Catalog catalog) {
        return catalog.types().getFirst().domain();
    }
}
