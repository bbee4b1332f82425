package io.cascade.catalog.exchange.application;

import io.cascade.catalog.exchange.CatalogJob;
import io.cascade.catalog.exchange.CatalogJobs;
import io.cascade.catalog.exchange.JobAnnouncements;
import io.cascade.catalog.exchange.JobOrder;
import io.cascade.kernel.ids.Ids;
import io.cascade.messaging.errand.Errands;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a job on; it runs once that is certain. */
@Component
public class AddJob {

    private final CatalogJobs jobs;
    private final JobAnnouncements announcements;
    private final Errands errands;
    private final Ids ids;
    private final Clock clock;

    AddJob(CatalogJobs jobs, JobAnnouncements announcements, Errands errands, Ids ids, Clock clock) {
        this.jobs = jobs;
        this.announcements = announcements;
        this.errands = errands;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public CatalogJob add(JobOrder order) {
        var job = jobs.save(new CatalogJob(ids.next(), order, clock.instant()));
        announcements.created(job);
        errands.now(JobErrands.kindFor(order.kind()), job.getId());
        return job;
    }
}
