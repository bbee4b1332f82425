package io.cascade.simulator.journal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Entries of one kind by key, in the order they came, each noted in the journal before it is seen. A closed entry is
 * held as JSON bytes, a third of the size of its objects. All methods are atomic and may be called by many threads.
 */
public final class Ledger<T> {

    private sealed interface Slot<T> {}

    private record Open<T>(T entry) implements Slot<T> {}

    private record Closed<T>(byte[] packed) implements Slot<T> {}

    /** What becomes of an entry; an unchanged one is given back as it is. */
    @FunctionalInterface
    public interface Change<T> {
        T apply(@Nullable T existing);
    }

    private final LedgerKind<T> kind;
    private final int retain;
    private final Journal journal;
    private final JsonMapper json;
    private final ReentrantLock lock = new ReentrantLock();
    private final SequencedMap<String, Slot<T>> slots = new LinkedHashMap<>();
    private final Map<String, List<String>> groups = new HashMap<>();
    private final Deque<String> closed = new ArrayDeque<>();

    Ledger(LedgerKind<T> kind, int retain, Journal journal, JsonMapper json) {
        this.kind = kind;
        this.retain = retain;
        this.journal = journal;
        this.json = json;
    }

    public Optional<T> find(String key) {
        return Optional.ofNullable(locked(() -> slots.get(key))).map(this::entry);
    }

    /** The entries of a group, oldest first. */
    public List<T> inGroup(String group) {
        return entries(() -> groups.getOrDefault(group, List.of()).stream().map(slots::get));
    }

    /** {@code count} entries, newest first, without the newest {@code offset}. */
    public List<T> newest(int offset, int count) {
        return entries(
                () -> slots.sequencedValues().reversed().stream().skip(offset).limit(count));
    }

    /** The entries that something may still happen to. */
    public List<T> stillOpen() {
        return entries(() -> slots.values().stream().filter(slot -> slot instanceof Open<T>));
    }

    /** Writes or changes the entry of a key and answers it; an exception of {@code change} leaves all as it was. */
    public T compute(String key, Change<T> change) {
        return locked(() -> {
            Slot<T> slot = slots.get(key);
            T existing = slot == null ? null : entry(slot);
            T next = change.apply(existing);
            if (next != existing) {
                journal.append(kind.name(), List.of(next), this::pack);
                put(next);
            }
            return next;
        });
    }

    /** Writes many entries at once; an entry of the same key is replaced. */
    public void writeAll(List<T> entries) {
        locked(() -> {
            journal.append(kind.name(), entries, this::pack);
            entries.forEach(this::put);
            return entries;
        });
    }

    String kind() {
        return kind.name();
    }

    void recall(JsonNode body) {
        T entry = json.treeToValue(body, kind.type());
        locked(() -> {
            put(entry);
            return entry;
        });
    }

    /** Hands over every entry as JSON bytes. */
    void unload(PackedEntries sink) throws IOException {
        for (Slot<T> slot : slots.values()) {
            sink.accept(slot instanceof Closed<T> closedSlot ? closedSlot.packed() : pack(entry(slot)));
        }
    }

    /** Takes packed entries one by one. */
    @FunctionalInterface
    interface PackedEntries {
        void accept(byte[] packed) throws IOException;
    }

    private List<T> entries(Supplier<Stream<Slot<T>>> chosen) {
        return locked(() -> chosen.get().toList()).stream().map(this::entry).toList();
    }

    private void put(T entry) {
        String key = kind.key().apply(entry);
        boolean closes = kind.closed().test(entry);
        Slot<T> former = slots.put(key, closes ? new Closed<>(pack(entry)) : new Open<>(entry));
        String group = kind.group().of(entry);
        if (former == null && group != null) {
            groups.computeIfAbsent(group, none -> new ArrayList<>(8)).add(key);
        }
        if (closes && !(former instanceof Closed<T>)) {
            closed.add(key);
            forgetTheOldest();
        }
    }

    private void forgetTheOldest() {
        if (closed.size() > retain) {
            String key = closed.remove();
            Slot<T> slot = slots.remove(key);
            String group = slot == null ? null : kind.group().of(entry(slot));
            if (group != null) {
                groups.computeIfPresent(group, (name, keys) -> keys.remove(key) && keys.isEmpty() ? null : keys);
            }
        }
    }

    private T entry(Slot<T> slot) {
        return switch (slot) {
            case Open<T> open -> open.entry();
            case Closed<T> packed -> json.readValue(packed.packed(), kind.type());
        };
    }

    private byte[] pack(T entry) {
        return json.writeValueAsBytes(entry);
    }

    private <R> R locked(Supplier<R> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
