package io.cascade.inventory.entry.application;

import io.cascade.inventory.entry.Entries;
import io.cascade.inventory.entry.Entry;
import io.cascade.inventory.entry.EntryAnnouncements;
import io.cascade.inventory.entry.EntryKind;
import io.cascade.kernel.correlation.Correlation;
import io.cascade.kernel.ids.Ids;
import java.time.Clock;
import org.springframework.transaction.annotation.Transactional;

/** Takes a single entry into the inventory under a new id. */
public abstract class RegisterEntry<S extends Enum<S>, D, E extends Entry<S, D>> {

    private final EntryKind<S, D, E> kind;
    private final Entries<E> entries;
    private final EntryAnnouncements<E> announcements;
    private final Ids ids;
    private final Clock clock;

    protected RegisterEntry(
            EntryKind<S, D, E> kind, Entries<E> entries, EntryAnnouncements<E> announcements, Ids ids, Clock clock) {
        this.kind = kind;
        this.entries = entries;
        this.announcements = announcements;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public E register(S state, D description) {
        var entry = kind.birth().entering(ids.next(), state, description, "registered", clock.instant());
        entries.save(entry);
        announcements.tell(entry, Correlation.current());
        return entry;
    }
}
