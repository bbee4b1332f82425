package io.cascade.catalog.exchange.web;

import io.cascade.boundary.listing.Door;
import io.cascade.boundary.listing.Doors;
import io.cascade.boundary.listing.ListQuery;
import io.cascade.catalog.exchange.Catalog;
import io.cascade.catalog.exchange.CatalogJob;
import io.cascade.catalog.exchange.CatalogJobs;
import io.cascade.catalog.exchange.ExportFiles;
import io.cascade.catalog.exchange.JobKind;
import io.cascade.catalog.exchange.JobOrder;
import io.cascade.catalog.exchange.application.AddJob;
import io.cascade.catalog.exchange.application.RemoveJob;
import io.cascade.kernel.refusal.RequestRefused;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers requests for jobs of either kind. */
@Component
class JobRequests {

    private final AddJob addJob;
    private final RemoveJob removeJob;
    private final CatalogJobs jobs;
    private final ExportFiles files;
    private final Doors doors;

    JobRequests(AddJob addJob, RemoveJob removeJob, CatalogJobs jobs, ExportFiles files, Doors doors) {
        this.addJob = addJob;
        this.removeJob = removeJob;
        this.jobs = jobs;
        this.files = files;
        this.doors = doors;
    }

    <D> ResponseEntity<D> create(JobOrder order, Function<CatalogJob, D> toDto) {
        var job = addJob.add(order);
        return ResponseEntity.created(URI.create(order.kind().hrefOf(order.catalog(), job.getId())))
                .body(toDto.apply(job));
    }

    <D> ResponseEntity<List<D>> list(JobKind kind, Catalog catalog, ListQuery query, Function<CatalogJob, D> toDto) {
        return door(kind, catalog, toDto).list(query);
    }

    CatalogJob read(JobKind kind, Catalog catalog, String id) {
        return door(kind, catalog, Function.identity()).read(id);
    }

    InputStream content(Catalog catalog, String id) {
        var job = read(JobKind.EXPORT, catalog, id);
        return files.read(id)
                .orElseThrow(() -> RequestRefused.conflict(
                        "nothingExported", "there is nothing to read: the job is " + job.state()));
    }

    void remove(JobKind kind, Catalog catalog, String id) {
        door(kind, catalog, Function.identity()).remove(id, () -> {
            if (!removeJob.remove(kind, catalog, id)) {
                throw RequestRefused.unknown(kind.resource(), id);
            }
        });
    }

    private <D> Door<CatalogJob, D> door(JobKind kind, Catalog catalog, Function<CatalogJob, D> toDto) {
        return doors.to(JobAttributes.of(kind, catalog), jobs::findAllById, CatalogJob::getId, toDto);
    }
}
