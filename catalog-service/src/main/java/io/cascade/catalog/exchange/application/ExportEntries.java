package io.cascade.catalog.exchange.application;

import io.cascade.catalog.exchange.CatalogContent;
import io.cascade.catalog.exchange.CatalogJob;
import io.cascade.catalog.exchange.ExportFiles;
import io.cascade.catalog.exchange.JobKind;
import io.cascade.platform.errand.Errand;
import io.cascade.platform.errand.ErrandHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
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
        var file = fileWithoutName();
        content.write(job.order(), Channels.newOutputStream(file));
        return () -> keep(job, file);
    }

    private void keep(CatalogJob job, FileChannel file) {
        try (file) {
            files.write(job.getId(), Channels.newInputStream(file.position(0)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It is gone when nobody holds it any more, whatever became of the job. */
    private static FileChannel fileWithoutName() {
        try {
            var path = Files.createTempFile("cascade-export-", ".json");
            return FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
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
