package io.cascade.inventory.entry.application;

import io.cascade.inventory.entry.Entries;
import io.cascade.inventory.entry.Entry;
import io.cascade.inventory.entry.EntryAnnouncements;
import io.cascade.inventory.entry.EntryKind;
import io.cascade.kernel.correlation.Correlation;
import io.cascade.kernel.refusal.RequestRefused;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.springframework.transaction.annotation.Transactional;

/** Changes an entry by hand. */
public abstract class AmendEntry<S extends Enum<S>, D, E extends Entry<S, D>> {

    private final EntryKind<S, D, E> kind;
    private final Entries<E> entries;
    private final EntryAnnouncements<E> announcements;
    private final Clock clock;

    protected AmendEntry(
            EntryKind<S, D, E> kind, Entries<E> entries, EntryAnnouncements<E> announcements, Clock clock) {
        this.kind = kind;
        this.entries = entries;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * @param amend from the entry as it is, locked, to what it shall be
     * @return the amended entry
     * @throws RequestRefused when there is none of this id
     * @throws io.cascade.kernel.lifecycle.IllegalTransition when the lifecycle has no such move
     */
    @Transactional
    public E amend(String id, Function<E, Amendment<S, D>> amend) {
        var entry = entries.lock(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> RequestRefused.unknown(kind.name(), id));
        var amendment = amend.apply(entry);
        entry.amend(amendment.state(), amendment.description(), "amended", clock.instant());
        announcements.tell(entry, Correlation.current());
        return entry;
    }
}
