package io.cascade.inventory.entry.application;

import io.cascade.inventory.entry.Entries;
import io.cascade.inventory.entry.Entry;
import io.cascade.inventory.entry.EntryAnnouncements;
import io.cascade.inventory.entry.EntryKind;
import io.cascade.kernel.correlation.Correlation;
import io.cascade.kernel.refusal.RequestRefused;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.transaction.annotation.Transactional;

/** Takes an entry out of the inventory, for those who look after it: one that has ended is kept otherwise. */
public abstract class RemoveEntry<S extends Enum<S>, D, E extends Entry<S, D>> {

    private final EntryKind<S, D, E> kind;
    private final Entries<E> entries;
    private final EntryAnnouncements<E> announcements;

    protected RemoveEntry(EntryKind<S, D, E> kind, Entries<E> entries, EntryAnnouncements<E> announcements) {
        this.kind = kind;
        this.entries = entries;
        this.announcements = announcements;
    }

    /**
     * @param precondition refuses what is not as it was believed to be
     * @throws RequestRefused when there is no such entry or it is in use
     */
    @Transactional
    public void remove(String id, Consumer<E> precondition) {
        var entry = entries.lock(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> RequestRefused.unknown(kind.name(), id));
        if (entry.isInUse()) {
            throw RequestRefused.conflict(
                    "inUse", "%s %s is active: it must be terminated first".formatted(kind.name(), id));
        }
        precondition.accept(entry);
        entries.delete(entry);
        announcements.tellRemoval(entry, Correlation.current());
    }
}
