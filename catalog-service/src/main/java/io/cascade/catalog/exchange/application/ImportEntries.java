package io.cascade.catalog.exchange.application;

import io.cascade.catalog.exchange.CatalogContent;
import io.cascade.catalog.exchange.CatalogJob;
import io.cascade.catalog.exchange.ExchangeFailed;
import io.cascade.catalog.exchange.ImportSource;
import io.cascade.catalog.exchange.JobKind;
import io.cascade.platform.errand.Errand;
import io.cascade.platform.errand.ErrandHandler;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/**
 * Reads catalogs from where their jobs say. What can be taken is taken; a job that had to leave something out has failed,
 * so that nobody overlooks it. Repeating it changes nothing more.
 */
@Component
class ImportEntries implements ErrandHandler {

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
        var leftOut = content.take(job.order(), source.read(job.order().url(), isWanted), isWanted);
        if (!leftOut.isNothing()) {
            throw new ExchangeFailed(leftOut.toString());
        }
        return () -> {};
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
