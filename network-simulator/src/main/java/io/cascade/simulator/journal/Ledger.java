package io.cascade.simulator.journal;

import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.kernel.refusal.ServiceBusy;
import io.cascade.simulator.json.RawJson;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Entries of one kind by key, in the order they came, each noted in the journal before it is seen. They are held as JSON
 * bytes, and no more of them than there is room for: the oldest closed ones go first. All methods are atomic and may be
 * called by many threads.
 */
public final class Ledger<T> {

    /** What an entry may have in bytes: twice the largest body, as the same JSON may be written in different ways. */
    static final int LARGEST_ENTRY = 512 * 1024;

    /** What a list holds at most in bytes, but for its first entry. */
    private static final int LARGEST_LIST = 2 * 1024 * 1024;

    /** What becomes of an entry; an unchanged one is given back as it is. */
    @FunctionalInterface
    public interface Change<T> {
        T apply(@Nullable T existing);
    }

    private final LedgerKind<T> kind;
    private final Ledgers ledgers;
    private final JsonMapper json;
    private final Slots slots;

    Ledger(LedgerKind<T> kind, int retain, long room, Ledgers ledgers, JsonMapper json) {
        this.kind = kind;
        this.ledgers = ledgers;
        this.json = json;
        this.slots = new Slots(retain, room);
    }

    public Optional<T> find(String key) {
        return Optional.ofNullable(ledgers.locked(() -> slots.get(key))).map(this::entry);
    }

    /** The entries of a group, oldest first, as far as a list may go; each is made when it is asked for. */
    public Stream<T> inGroup(String group) {
        return entries(() -> slots.inGroup(group));
    }

    /** {@code count} entries, newest first, without the newest {@code offset}; otherwise like a group. */
    public Stream<T> newest(int offset, int count) {
        return entries(() -> slots.newestFirst().skip(offset).limit(count));
    }

    /** Hands over, one after the other, the entries that something may still happen to. */
    public void forEachOpen(Consumer<T> work) {
        ledgers.locked(() -> slots.open().toList()).forEach(slot -> work.accept(entry(slot)));
    }

    /**
     * Writes or changes the entry of a key and answers it; an exception of {@code change} leaves all as it was.
     *
     * @throws RequestRefused if the entry is too large, or there is no room for another one and never will be
     * @throws ServiceBusy if there is no room for another one now
     */
    public T compute(String key, Change<T> change) {
        return ledgers.locked(() -> {
            Slot slot = slots.get(key);
            T existing = slot == null ? null : entry(slot);
            T next = change.apply(existing);
            if (next != existing) {
                writeAll(List.of(next));
            }
            return next;
        });
    }

    /** Writes many entries at once, all or none; an entry of the same key is replaced. */
    public void writeAll(List<T> entries) {
        List<Slot> packed = entries.stream().map(this::slot).toList();
        ledgers.locked(() -> {
            if (!slots.makeRoomFor(packed)) {
                throw noRoom();
            }
            ledgers.note(kind.name(), packed.stream().map(Slot::packed).toList());
            packed.forEach(slots::put);
            return packed;
        });
    }

    String kind() {
        return kind.name();
    }

    void recall(RawJson body) {
        writeAll(List.of(json.readValue(body.text(), kind.type())));
    }

    /** Every entry as JSON bytes; only within the lock. */
    Collection<byte[]> unload() {
        return slots.all().map(Slot::packed).toList();
    }

    private Stream<T> entries(Supplier<Stream<Slot>> chosen) {
        List<Slot> slotsInReach = ledgers.locked(() -> {
            var reached = new ArrayList<Slot>();
            long bytes = 0;
            for (Slot slot : (Iterable<Slot>) chosen.get()::iterator) {
                bytes += slot.packed().length;
                if (bytes > LARGEST_LIST && !reached.isEmpty()) {
                    break;
                }
                reached.add(slot);
            }
            return reached;
        });
        return slotsInReach.stream().map(this::entry);
    }

    private Slot slot(T entry) {
        byte[] packed = json.writeValueAsBytes(entry);
        if (packed.length > LARGEST_ENTRY) {
            throw RequestRefused.tooLarge(
                    "of kind " + kind.name() + " an entry may have at most " + LARGEST_ENTRY + " bytes");
        }
        return new Slot(
                kind.key().apply(entry),
                kind.group().of(entry),
                packed,
                kind.closed().test(entry));
    }

    private RuntimeException noRoom() {
        return kind.isEverClosed()
                ? new ServiceBusy("too much of kind " + kind.name() + " is under way")
                : RequestRefused.conflict("conflict", "there is no room for more of kind " + kind.name());
    }

    private T entry(Slot slot) {
        return json.readValue(slot.packed(), kind.type());
    }
}
