package io.cascade.catalog.entry.application;

import io.cascade.catalog.entry.CatalogEntries;
import io.cascade.catalog.entry.CatalogEntry;
import io.cascade.catalog.entry.Description;
import io.cascade.catalog.entry.EntryAnnouncements;
import io.cascade.catalog.entry.EntryChange;
import io.cascade.catalog.entry.EntryKey;
import io.cascade.catalog.entry.EntryType;
import io.cascade.catalog.entry.NewEntry;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes the latest version of an entry: in place, or by a further version once it is in a release. */
@Component
public class AmendEntry {

    private final CatalogEntries entries;
    private final EntryAnnouncements announcements;
    private final Clock clock;

    AmendEntry(CatalogEntries entries, EntryAnnouncements announcements, Clock clock) {
        this.entries = entries;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** The entry as it is now; nothing was done to one that was so already. */
        record Amended(CatalogEntry entry) implements Outcome {}

        record Unknown() implements Outcome {}

        /** The author named a version that there already is. */
        record VersionTaken(EntryKey key) implements Outcome {}
    }

    /** @param change makes of the entry as it is what it shall be; whatever it throws leaves the entry alone */
    @Transactional
    public Outcome amend(EntryType type, String id, Function<CatalogEntry, NewEntry> change) {
        entries.lock();
        return entries.findLatest(type, id)
                .map(current -> amend(current, change.apply(current)))
                .orElseGet(Outcome.Unknown::new);
    }

    private Outcome amend(CatalogEntry current, NewEntry wanted) {
        var description = wanted.description().withDefaultsOf(current.key().type());
        var named = current.key()
                .inVersion(Objects.requireNonNullElse(
                        wanted.version(), current.key().version()));
        var before = current.description();
        if (named.equals(current.key()) && description.equals(before)) {
            return new Outcome.Amended(current);
        }
        if (!named.equals(current.key()) && entries.existsById(named)) {
            return new Outcome.VersionTaken(named);
        }
        var amended = amend(current, named, description);
        announcements.tell(changeBetween(before, description), amended);
        return new Outcome.Amended(amended);
    }

    private CatalogEntry amend(CatalogEntry current, EntryKey named, Description description) {
        if (current.isReleased()) {
            return add(named.equals(current.key()) ? nextFree(named) : named, description);
        }
        if (named.equals(current.key())) {
            current.amend(description, clock.instant());
            return current;
        }
        entries.delete(current);
        return add(named, description);
    }

    private CatalogEntry add(EntryKey key, Description description) {
        return entries.save(new CatalogEntry(key, description, clock.instant()));
    }

    private EntryKey nextFree(EntryKey taken) {
        var versions = entries.versions(taken.type(), taken.id());
        var next = taken.next();
        while (versions.contains(next.version())) {
            next = next.next();
        }
        return next;
    }

    private static EntryChange changeBetween(Description before, Description after) {
        return before.lifecycleStatus().equals(after.lifecycleStatus())
                ? EntryChange.ATTRIBUTES_CHANGED
                : EntryChange.STATUS_CHANGED;
    }
}
