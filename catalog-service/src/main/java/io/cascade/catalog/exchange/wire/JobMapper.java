package io.cascade.catalog.exchange.wire;

import io.cascade.catalog.exchange.Catalog;
import io.cascade.catalog.exchange.CatalogJob;
import io.cascade.catalog.exchange.JobKind;
import io.cascade.catalog.exchange.JobOrder;
import io.cascade.kernel.json.JsonDocument;
import io.cascade.tmf.catalog.ExportJobDto;
import io.cascade.tmf.catalog.ImportJobDto;
import io.cascade.tmf.catalog.JobStateType;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Between jobs and their contracts. How far a job is, and when it got there, is not for the client to say. */
public final class JobMapper {

    public static final String JSON = "application/json";

    private JobMapper() {}

    public static JobOrder toOrder(Catalog catalog, ImportJobDto dto) {
        return order(JobKind.IMPORT, catalog, dto.url(), dto.path(), null, dto.contentType(), dto.extension());
    }

    public static JobOrder toOrder(Catalog catalog, ExportJobDto dto) {
        return order(JobKind.EXPORT, catalog, dto.url(), dto.path(), dto.query(), dto.contentType(), dto.extension());
    }

    private static JobOrder order(
            JobKind kind,
            Catalog catalog,
            String url,
            @Nullable String path,
            @Nullable String query,
            @Nullable String contentType,
            Map<String, Object> extension) {
        return new JobOrder(
                kind,
                catalog,
                url,
                path,
                query,
                Objects.requireNonNullElse(contentType, JSON),
                new JsonDocument(extension));
    }

    /** The job under the contract of its kind. */
    public static Record toDto(CatalogJob job) {
        return job.order().kind() == JobKind.IMPORT ? toImport(job) : toExport(job);
    }

    public static ImportJobDto toImport(CatalogJob job) {
        var order = job.order();
        return new ImportJobDto(
                job.getId(),
                order.kind().hrefOf(order.catalog(), job.getId()),
                order.url(),
                order.path(),
                order.contentType(),
                JobStateType.valueOf(job.state().name()),
                job.creationDate(),
                job.completionDate(),
                job.errorLog(),
                "ImportJob",
                order.carried().values());
    }

    public static ExportJobDto toExport(CatalogJob job) {
        var order = job.order();
        return new ExportJobDto(
                job.getId(),
                order.kind().hrefOf(order.catalog(), job.getId()),
                order.url(),
                order.path(),
                order.query(),
                order.contentType(),
                JobStateType.valueOf(job.state().name()),
                job.creationDate(),
                job.completionDate(),
                job.errorLog(),
                "ExportJob",
                order.carried().values());
    }
}
