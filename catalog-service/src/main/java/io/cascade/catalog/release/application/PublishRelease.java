package io.cascade.catalog.release.application;

import io.cascade.catalog.entry.CatalogBounds;
import io.cascade.catalog.entry.CatalogEntries;
import io.cascade.catalog.entry.CatalogEntry;
import io.cascade.catalog.release.CatalogRelease;
import io.cascade.catalog.release.CatalogReleases;
import io.cascade.catalog.release.ReleaseAnnouncements;
import io.cascade.catalog.release.publication.Problem;
import io.cascade.catalog.release.publication.PublicationRules;
import io.cascade.catalog.release.publication.ReleaseDraft;
import io.cascade.web.bounds.RequestMemory;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Freezes everything that is active into the next release, if it fits together. */
@Component
public class PublishRelease {

    private final CatalogEntries entries;
    private final CatalogBounds bounds;
    private final CatalogReleases releases;
    private final ReleaseAnnouncements announcements;
    private final TransactionTemplate transaction;
    private final RequestMemory memory;
    private final Clock clock;

    PublishRelease(
            CatalogEntries entries,
            CatalogBounds bounds,
            CatalogReleases releases,
            ReleaseAnnouncements announcements,
            TransactionTemplate transaction,
            RequestMemory memory,
            Clock clock) {
        this.entries = entries;
        this.bounds = bounds;
        this.releases = releases;
        this.announcements = announcements;
        this.transaction = transaction;
        this.memory = memory;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {

        record Published(CatalogRelease release) implements Outcome {}

        record Refused(List<Problem> problems) implements Outcome {}
    }

    /** @param name absent for one that follows from the number */
    public Outcome publish(@Nullable String name) {
        var extent = bounds.extentOfRelease();
        return bounds.objectionToRelease(extent)
                .<Outcome>map(PublishRelease::refusal)
                .orElseGet(() -> memory.whileWorkingOn(extent.bytes(), () -> publishNow(name)));
    }

    private Outcome publishNow(@Nullable String name) {
        return Objects.requireNonNull(transaction.execute(status -> publish(name, status)));
    }

    private Outcome publish(@Nullable String name, TransactionStatus status) {
        // first of all: the number is also the lock under which the entries are read
        var number = releases.takeNextNumber();
        var objection = bounds.objectionToRelease(bounds.extentOfRelease());
        if (objection.isPresent()) {
            status.setRollbackOnly();
            return refusal(objection.get());
        }
        var draft = new ReleaseDraft(entries.findReleasable());
        var problems = PublicationRules.problems(draft);
        if (!problems.isEmpty()) {
            status.setRollbackOnly();
            return new Outcome.Refused(problems);
        }
        var release = releases.save(new CatalogRelease(
                number, Objects.requireNonNullElse(name, "Release " + number), draft.manifest(), clock.instant()));
        draft.entries().forEach(CatalogEntry::release);
        announcements.members(draft.entries());
        announcements.release(release);
        return new Outcome.Published(release);
    }

    private static Outcome.Refused refusal(String objection) {
        return new Outcome.Refused(List.of(new Problem("", objection)));
    }
}
