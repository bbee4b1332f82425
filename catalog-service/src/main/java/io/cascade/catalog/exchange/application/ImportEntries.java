package io.cascade.catalog.exchange.application;

import io.cascade.catalog.exchange.CatalogContent;
import io.cascade.catalog.exchange.CatalogJob;
import io.cascade.catalog.exchange.ExchangeFailed;
import io.cascade.catalog.exchange.ImportSource;
import io.cascade.catalog.exchange.JobKind;
import io.cascade.catalog.exchange.LeftOut;
import io.cascade.messaging.errand.Errand;
import io.cascade.messaging.errand.ErrandHandler;
import io.cascade.web.spool.TemporaryFile;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/**
 * Reads catalogs from where their jobs say. What can be taken is taken; a job that had to leave something out has failed,
 * so that nobody overlooks it. Repeating it changes nothing more.
 */
@Component
class ImportEntries implements ErrandHandler {

    private static final int AT_ONCE = 4;
    private static final int WRITING_AT_ONCE = 2;

    private final Semaphore writing = new Semaphore(WRITING_AT_ONCE, true);
    private final JobRuns runs;
    private final ImportSource source;
    private final CatalogContent content;

    ImportEntries(JobRuns runs, ImportSource source, CatalogContent content) {
        this.runs = runs;
        this.source = source;
        this.content = content;
    }

    @Override
    public String kind() {
        return JobErrands.kindFor(JobKind.IMPORT);
    }

    @Override
    public void handle(List<Errand> errands) {
        errands.forEach(errand -> runs.run(errand, this::read));
    }

    private Runnable read(CatalogJob job) {
        BooleanSupplier isWanted = () -> runs.isWanted(job);
        try (var file = TemporaryFile.create()) {
            source.read(job.order().url(), file.target(), isWanted);
            var leftOut = taken(job, file, isWanted);
            if (!leftOut.isNothing()) {
                throw new ExchangeFailed(leftOut.toString());
            }
        }
        return () -> {};
    }

    private LeftOut taken(CatalogJob job, TemporaryFile file, BooleanSupplier isWanted) {
        writing.acquireUninterruptibly();
        try {
            return content.take(job.order(), file.content(), isWanted);
        } finally {
            writing.release();
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

    /** One that waits for its source holds up no others. */
    @Override
    public int batchesAtOnce() {
        return AT_ONCE;
    }
}
