package io.cascade.catalog.exchange;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** An import or export of a catalog, from the request until it is known what came of it. */
@Entity
@Table(name = "catalog_job")
public class CatalogJob implements Persistable<String> {

    @Id
    private String id;

    @Embedded
    private JobOrder order;

    @Enumerated(EnumType.STRING)
    private JobState state;

    private Instant creationDate;

    private @Nullable Instant completionDate;

    private @Nullable String errorLog;

    @Transient
    private boolean isNew;

    @SuppressWarnings("NullAway.Init")
    protected CatalogJob() {}

    public CatalogJob(String id, JobOrder order, Instant at) {
        this.id = id;
        this.order = order;
        this.state = JobState.LIFECYCLE.start();
        this.creationDate = at.truncatedTo(ChronoUnit.MILLIS);
        this.isNew = true;
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
        JobState.LIFECYCLE.check(state, next, id, cause);
        state = next;
    }

    public boolean isOver() {
        return JobState.LIFECYCLE.isFinal(state);
    }

    public String id() {
        return id;
    }

    public JobOrder order() {
        return order;
    }

    public JobState state() {
        return state;
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

    @Override
    public String getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }
}
