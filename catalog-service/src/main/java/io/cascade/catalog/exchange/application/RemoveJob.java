package io.cascade.catalog.exchange.application;

import io.cascade.catalog.exchange.Catalog;
import io.cascade.catalog.exchange.CatalogJob;
import io.cascade.catalog.exchange.CatalogJobs;
import io.cascade.catalog.exchange.JobKind;
import io.cascade.messaging.errand.Errands;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets a job, and what it wrote. One that runs stops within a second, wherever it runs. */
@Component
public class RemoveJob {

    private final CatalogJobs jobs;
    private final Errands errands;

    RemoveJob(CatalogJobs jobs, Errands errands) {
        this.jobs = jobs;
        this.errands = errands;
    }

    /** @return whether there was such a job */
    @Transactional
    public boolean remove(JobKind kind, Catalog catalog, String id) {
        var job = jobs.find(kind, catalog, id);
        job.ifPresent(this::remove);
        return job.isPresent();
    }

    private void remove(CatalogJob job) {
        errands.cancel(JobErrands.kindFor(job.order().kind()), job.getId());
        jobs.delete(job);
    }
}
