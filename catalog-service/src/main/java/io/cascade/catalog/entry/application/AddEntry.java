package io.cascade.catalog.entry.application;

import io.cascade.catalog.entry.CatalogEntries;
import io.cascade.catalog.entry.CatalogEntry;
import io.cascade.catalog.entry.EntryAnnouncements;
import io.cascade.catalog.entry.EntryChange;
import io.cascade.catalog.entry.EntryKey;
import io.cascade.catalog.entry.NewEntry;
import io.cascade.kernel.ids.Ids;
import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds an entry, or a further version of one. */
@Component
public class AddEntry {

    private static final String FIRST_VERSION = "1.0";

    private final CatalogEntries entries;
    private final EntryAnnouncements announcements;
    private final Ids ids;
    private final Clock clock;

    AddEntry(CatalogEntries entries, EntryAnnouncements announcements, Ids ids, Clock clock) {
        this.entries = entries;
        this.announcements = announcements;
        this.ids = ids;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {

        record Added(CatalogEntry entry) implements Outcome {}

        record AlreadyThere(EntryKey key) implements Outcome {}
    }

    @Transactional
    public Outcome add(NewEntry wanted) {
        entries.lock();
        var key = new EntryKey(
                wanted.type(),
                Objects.requireNonNullElseGet(wanted.id(), ids::next),
                Objects.requireNonNullElse(wanted.version(), FIRST_VERSION));
        if (entries.existsById(key)) {
            return new Outcome.AlreadyThere(key);
        }
        var entry = entries.save(new CatalogEntry(key, wanted.description(), clock.instant()));
        announcements.tell(EntryChange.ADDED, entry);
        return new Outcome.Added(entry);
    }
}
