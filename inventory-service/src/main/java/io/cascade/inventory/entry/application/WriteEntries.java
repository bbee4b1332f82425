package io.cascade.inventory.entry.application;

import io.cascade.inventory.command.AppliedCommands;
import io.cascade.inventory.command.BatchTransaction;
import io.cascade.inventory.command.EntryReference;
import io.cascade.inventory.command.Verdict;
import io.cascade.inventory.entry.Entries;
import io.cascade.inventory.entry.Entry;
import io.cascade.inventory.entry.EntryAnnouncements;
import io.cascade.inventory.entry.EntryKind;
import java.time.Clock;
import java.util.List;

/** Carries out a batch of commands. A key that comes again changes nothing and is answered as done. */
public abstract class WriteEntries<S extends Enum<S>, D, E extends Entry<S, D>> {

    private final EntryKind<S, D, E> kind;
    private final Entries<E> entries;
    private final AppliedCommands applied;
    private final EntryAnnouncements<E> announcements;
    private final BatchTransaction transaction;
    private final Clock clock;

    protected WriteEntries(
            EntryKind<S, D, E> kind,
            Entries<E> entries,
            AppliedCommands applied,
            EntryAnnouncements<E> announcements,
            BatchTransaction transaction,
            Clock clock) {
        this.kind = kind;
        this.entries = entries;
        this.applied = applied;
        this.announcements = announcements;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return one verdict for each command, in their order */
    public List<Verdict<EntryReference>> write(List<? extends EntryCommand<S, D>> commands) {
        return transaction.run(() -> writeOnce(commands));
    }

    private List<Verdict<EntryReference>> writeOnce(List<? extends EntryCommand<S, D>> commands) {
        var now = clock.instant();
        var fresh = applied.note(
                kind.name(), commands.stream().map(EntryCommand::key).toList(), now);
        var batch = new EntryBatch<>(kind, lock(commands), now);
        var verdicts = commands.stream()
                .map(command -> fresh.remove(command.key()) ? batch.apply(command) : batch.repeat(command))
                .toList();
        entries.saveAll(batch.entered());
        batch.written().forEach(announcements::tell);
        applied.forget(kind.name(), batch.refusedKeys());
        return verdicts;
    }

    private List<E> lock(List<? extends EntryCommand<S, D>> commands) {
        return entries.lock(
                commands.stream().map(EntryCommand::entryId).distinct().toList());
    }
}
