package io.cascade.catalog.release.application;

import io.cascade.catalog.entry.CatalogEntries;
import io.cascade.catalog.release.CatalogRelease;
import io.cascade.catalog.release.CatalogReleases;
import io.cascade.catalog.release.ReleaseAnnouncements;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a release to the topic once more, as after the loss of a broker. Whoever has it already takes no notice. */
@Component
public class RepublishRelease {

    private final CatalogEntries entries;
    private final CatalogReleases releases;
    private final ReleaseAnnouncements announcements;

    RepublishRelease(CatalogEntries entries, CatalogReleases releases, ReleaseAnnouncements announcements) {
        this.entries = entries;
        this.releases = releases;
        this.announcements = announcements;
    }

    /** @return the release, or nothing when there is none of that number */
    @Transactional
    public Optional<CatalogRelease> republish(long number) {
        var release = releases.findById(number);
        release.ifPresent(found -> announcements.publish(found, entries.findMembers(number)));
        return release;
    }
}
