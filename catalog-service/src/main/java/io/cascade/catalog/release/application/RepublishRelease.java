package io.cascade.catalog.release.application;

import io.cascade.catalog.release.CatalogRelease;
import io.cascade.catalog.release.CatalogReleases;
import io.cascade.catalog.release.ReleaseAnnouncements;
import io.cascade.catalog.release.ReleaseMembers;
import io.cascade.web.bounds.RequestMemory;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends a release to the topic once more, as after the loss of a broker. Whoever has it already takes no notice. It goes in
 * slices, each in a transaction of its own; where that breaks off, what was sent does no harm.
 */
@Component
public class RepublishRelease {

    private final CatalogReleases releases;
    private final ReleaseMembers members;
    private final ReleaseAnnouncements announcements;
    private final TransactionTemplate transaction;
    private final RequestMemory memory;

    RepublishRelease(
            CatalogReleases releases,
            ReleaseMembers members,
            ReleaseAnnouncements announcements,
            TransactionTemplate transaction,
            RequestMemory memory) {
        this.releases = releases;
        this.members = members;
        this.announcements = announcements;
        this.transaction = transaction;
        this.memory = memory;
    }

    /** @return the release, or nothing when there is none of that number */
    public Optional<CatalogRelease> republish(long number) {
        var release = releases.findById(number);
        release.ifPresent(this::republish);
        return release;
    }

    private void republish(CatalogRelease release) {
        for (var slice : members.slicesOf(release.number())) {
            memory.whileWorkingOn(
                    slice.bytes(),
                    () -> transaction.executeWithoutResult(tx -> announcements.members(members.in(slice))));
        }
        transaction.executeWithoutResult(tx -> announcements.release(release));
    }
}
