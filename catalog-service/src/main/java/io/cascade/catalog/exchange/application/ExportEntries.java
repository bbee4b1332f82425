package io.cascade.catalog.exchange.application;

import io.cascade.catalog.exchange.CatalogContent;
import io.cascade.catalog.exchange.CatalogJob;
import io.cascade.catalog.exchange.ExportFiles;
import io.cascade.catalog.exchange.JobKind;
import io.cascade.messaging.errand.Errand;
import io.cascade.messaging.errand.ErrandHandler;
import io.cascade.web.spool.TemporaryFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes catalogs to files that belong to their jobs. */
@Component
class ExportEntries implements ErrandHandler {

    private final JobRuns runs;
    private final CatalogContent content;
    private final ExportFiles files;

    ExportEntries(JobRuns runs, CatalogContent content, ExportFiles files) {
        this.runs = runs;
        this.content = content;
        this.files = files;
    }

    @Override
    public String kind() {
        return JobErrands.kindFor(JobKind.EXPORT);
    }

    @Override
    public void handle(List<Errand> errands) {
        errands.forEach(errand -> runs.run(errand, this::export));
    }

    private Runnable export(CatalogJob job) {
        var file = TemporaryFile.create();
        content.write(job.order(), file.target());
        return () -> keep(job, file);
    }

    private void keep(CatalogJob job, TemporaryFile file) {
        try (file) {
            files.write(job.getId(), file.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Duration patience() {
        return Duration.ofMinutes(5);
    }

    @Override
    public int batchSize() {
        return 1;
    }
}
