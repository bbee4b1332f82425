package io.cascade.catalog.exchange.application;

import io.cascade.catalog.exchange.CatalogJob;
import io.cascade.catalog.exchange.CatalogJobs;
import io.cascade.catalog.exchange.ExchangeFailed;
import io.cascade.catalog.exchange.JobAnnouncements;
import io.cascade.messaging.errand.Errand;
import io.cascade.messaging.errand.Errands;
import io.cascade.messaging.trouble.Passing;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Leads jobs from their errands to their ends. */
@Component
class JobRuns {

    private static final Logger LOG = LoggerFactory.getLogger(JobRuns.class);
    private static final int ENOUGH_ATTEMPTS = 5;

    private final CatalogJobs jobs;
    private final JobAnnouncements announcements;
    private final Errands errands;
    private final TransactionTemplate transaction;
    private final Clock clock;

    JobRuns(
            CatalogJobs jobs,
            JobAnnouncements announcements,
            Errands errands,
            TransactionTemplate transaction,
            Clock clock) {
        this.jobs = jobs;
        this.announcements = announcements;
        this.errands = errands;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * @param work gives what has to be stored when all went well; it runs outside of any transaction, and fails the job by
     *     {@link ExchangeFailed}
     */
    void run(Errand errand, Function<CatalogJob, Runnable> work) {
        begin(errand).ifPresent(job -> {
            try {
                var result = work.apply(job);
                end(errand, done -> {
                    result.run();
                    done.succeed(clock.instant());
                });
            } catch (ExchangeFailed failure) {
                end(errand, done -> done.fail(failure.reason(), clock.instant()));
            } catch (RuntimeException | Error defect) {
                if (errand.attempt() < ENOUGH_ATTEMPTS || Passing.is(defect)) {
                    throw defect;
                }
                giveUp(errand, defect);
            }
        });
    }

    /** Whether the job has not been deleted since; one that nobody can ask after is. */
    boolean isWanted(CatalogJob job) {
        try {
            return jobs.existsById(job.getId());
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("it cannot be told whether job {} is still wanted: {}", job.getId(), e.toString());
            return true;
        }
    }

    private void giveUp(Errand errand, Throwable defect) {
        LOG.error("job {} failed again and is given up", errand.subject(), defect);
        end(errand, done -> done.fail("the service could not do it; its log tells more", clock.instant()));
    }

    private Optional<CatalogJob> begin(Errand errand) {
        return move(errand, CatalogJob::start);
    }

    private void end(Errand errand, Consumer<CatalogJob> step) {
        move(errand, step.andThen(done -> errands.done(List.of(errand))));
    }

    /** @return nothing when the job was deleted or is over, and with it the errand */
    private Optional<CatalogJob> move(Errand errand, Consumer<CatalogJob> step) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var job = jobs.findById(errand.subject()).filter(found -> !found.isOver());
            job.ifPresentOrElse(
                    found -> {
                        step.accept(found);
                        announcements.moved(found);
                    },
                    () -> errands.done(List.of(errand)));
            return job;
        }));
    }
}
