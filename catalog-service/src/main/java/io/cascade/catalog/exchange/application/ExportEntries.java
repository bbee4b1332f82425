package io.cascade.catalog.exchange.application;

import io.cascade.catalog.exchange.CatalogContent;
import io.cascade.catalog.exchange.CatalogJob;
import io.cascade.catalog.exchange.ExportFiles;
import io.cascade.catalog.exchange.JobKind;
import io.cascade.platform.errand.Errand;
import io.cascade.platform.errand.ErrandHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
        try {
            var file = Files.createTempFile("cascade-export-", ".json");
            try (var target = Files.newOutputStream(file)) {
                content.write(job.order(), target);
            } catch (IOException | RuntimeException e) {
                Files.delete(file);
                throw e;
            }
            return () -> keep(job, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(CatalogJob job, Path file) {
        try (var written = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE)) {
            files.write(job.getId(), written);
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
