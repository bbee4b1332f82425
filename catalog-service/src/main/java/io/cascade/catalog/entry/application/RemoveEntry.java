package io.cascade.catalog.entry.application;

import io.cascade.catalog.entry.CatalogEntries;
import io.cascade.catalog.entry.CatalogEntry;
import io.cascade.catalog.entry.EntryAnnouncements;
import io.cascade.catalog.entry.EntryChange;
import io.cascade.catalog.entry.EntryType;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an entry out of the catalog. The versions that are in releases stay there, and stay readable. */
@Component
public class RemoveEntry {

    private final CatalogEntries entries;
    private final EntryAnnouncements announcements;

    RemoveEntry(CatalogEntries entries, EntryAnnouncements announcements) {
        this.entries = entries;
        this.announcements = announcements;
    }

    /**
     * @param precondition refuses what is not as it was believed to be
     * @return whether there was such an entry
     */
    @Transactional
    public boolean remove(EntryType type, String id, Consumer<CatalogEntry> precondition) {
        entries.lock();
        var latest = entries.findLatest(type, id);
        latest.ifPresent(entry -> {
            precondition.accept(entry);
            announcements.tell(EntryChange.REMOVED, entry);
            entries.withdraw(type, id);
        });
        return latest.isPresent();
    }
}
