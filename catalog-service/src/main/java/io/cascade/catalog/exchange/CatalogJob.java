package io.cascade.catalog.exchange;

import io.cascade.kernel.persistence.GivenId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** An import or export of a catalog, from the request until it is known what came of it. */
@Entity
@Table(name = "catalog_job")
public class CatalogJob extends GivenId {

    @Embedded
    private JobOrder order;

    @Enumerated(EnumType.STRING)
    private JobState state;

    /** One more with each move. */
    private long version;

    private Instant creationDate;

    private @Nullable Instant completionDate;

    private @Nullable String errorLog;

    @SuppressWarnings("NullAway.Init")
    protected CatalogJob() {}

    public CatalogJob(String id, JobOrder order, Instant at) {
        super(id);
        this.order = order;
        this.state = JobState.LIFECYCLE.start();
        this.version = 1;
        this.creationDate = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Begins, or begins anew what was cut short. */
    public void start() {
        enter(JobState.RUNNING, "it is its turn");
    }

    public void succeed(Instant at) {
        enter(JobState.SUCCEEDED, "all is done");
        completionDate = at.truncatedTo(ChronoUnit.MILLIS);
    }

    public void fail(String reason, Instant at) {
        enter(JobState.FAILED, reason);
        errorLog = reason;
        completionDate = at.truncatedTo(ChronoUnit.MILLIS);
    }

    private void enter(JobState next, String cause) {
        JobState.LIFECYCLE.check(state, next, getId(), cause);
        state = next;
        version++;
    }

    public boolean isOver() {
        return JobState.LIFECYCLE.isFinal(state);
    }

    public JobOrder order() {
        return order;
    }

    public JobState state() {
        return state;
    }

    public long version() {
        return version;
    }

    public Instant creationDate() {
        return creationDate;
    }

    public @Nullable Instant completionDate() {
        return completionDate;
    }

    public @Nullable String errorLog() {
        return errorLog;
    }
}
