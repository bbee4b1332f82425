package io.cascade.inventory.entry.application;

import io.cascade.inventory.command.EntryReference;
import io.cascade.inventory.command.Refusal;
import io.cascade.inventory.command.Verdict;
import io.cascade.inventory.entry.Entry;
import io.cascade.inventory.entry.EntryKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The entries that one batch of commands is about, and what became of them. */
final class EntryBatch<S extends Enum<S>, D, E extends Entry<S, D>> {

    private final EntryKind<S, D, E> kind;
    private final Map<String, E> entries = new HashMap<>();
    private final List<E> entered = new ArrayList<>();
    private final Map<E, String> written = new LinkedHashMap<>();
    private final List<String> refusedKeys = new ArrayList<>();
    private final Instant now;

    EntryBatch(EntryKind<S, D, E> kind, Collection<E> known, Instant now) {
        this.kind = kind;
        known.forEach(entry -> entries.put(entry.getId(), entry));
        this.now = now;
    }

    Verdict<EntryReference> apply(EntryCommand<S, D> command) {
        var entry = entries.get(command.entryId());
        if (entry == null) {
            if (!kind.canEnter().test(command.state())) {
                return refuse(command, "nowhere");
            }
            entry = enter(command);
        } else if (entry.canBecome(command.state())) {
            entry.become(command.state(), command.key(), now);
            entry.complement(command.description());
        } else {
            return refuse(command, entry.state().toString());
        }
        written.put(entry, command.correlationId());
        return new Verdict.Done<>(command.key(), entry.reference());
    }

    /** The answer to a command that took effect earlier. */
    Verdict<EntryReference> repeat(EntryCommand<S, D> command) {
        return new Verdict.Done<>(command.key(), new EntryReference(command.entryId(), command.name()));
    }

    private E enter(EntryCommand<S, D> command) {
        var entry =
                kind.birth().entering(command.entryId(), command.state(), command.description(), command.key(), now);
        entries.put(command.entryId(), entry);
        entered.add(entry);
        return entry;
    }

    private Verdict<EntryReference> refuse(EntryCommand<S, D> command, String from) {
        refusedKeys.add(command.key());
        return new Verdict.Refused<>(
                command.key(),
                Refusal.ILLEGAL_TRANSITION,
                "%s %s cannot go from %s to %s".formatted(kind.name(), command.entryId(), from, command.state()));
    }

    List<E> entered() {
        return entered;
    }

    /** The entries written, each with the correlation id of its last command. */
    Map<E, String> written() {
        return written;
    }

    List<String> refusedKeys() {
        return refusedKeys;
    }
}
