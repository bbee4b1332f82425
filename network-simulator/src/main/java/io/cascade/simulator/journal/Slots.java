package io.cascade.simulator.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Slots in the order they came, bounded in what they weigh together and in how many of them are closed. */
final class Slots {

    private final int retain;
    private final long room;
    private final SequencedMap<String, Slot> byKey = new LinkedHashMap<>();
    private final Map<String, List<String>> groups = new HashMap<>();
    private final SequencedSet<String> closed = new LinkedHashSet<>();
    private long weight;

    Slots(int retain, long room) {
        this.retain = retain;
        this.room = room;
    }

    @Nullable Slot get(String key) {
        return byKey.get(key);
    }

    Stream<Slot> all() {
        return byKey.values().stream();
    }

    Stream<Slot> open() {
        return all().filter(slot -> !slot.closed());
    }

    Stream<Slot> newestFirst() {
        return byKey.sequencedValues().reversed().stream();
    }

    Stream<Slot> inGroup(String group) {
        return groups.getOrDefault(group, List.of()).stream().map(byKey::get);
    }

    /** Forgets the oldest closed slots until these fit; false if they cannot. */
    boolean makeRoomFor(List<Slot> slots) {
        long wanted = slots.stream().mapToLong(this::weightAdded).sum();
        while (weight + wanted > room && !closed.isEmpty()) {
            forgetTheOldest();
        }
        return weight + wanted <= room;
    }

    void put(Slot slot) {
        weight += weightAdded(slot);
        Slot former = byKey.put(slot.key(), slot);
        if (former == null && slot.group() != null) {
            groups.computeIfAbsent(slot.group(), none -> new ArrayList<>(8)).add(slot.key());
        }
        if (slot.closed()) {
            closed.add(slot.key());
        }
        if (closed.size() > retain) {
            forgetTheOldest();
        }
    }

    private long weightAdded(Slot slot) {
        Slot former = byKey.get(slot.key());
        return slot.weight() - (former == null ? 0 : former.weight());
    }

    private void forgetTheOldest() {
        Slot oldest = byKey.remove(closed.removeFirst());
        if (oldest != null) {
            weight -= oldest.weight();
            if (oldest.group() != null) {
                groups.computeIfPresent(
                        oldest.group(), (name, keys) -> keys.remove(oldest.key()) && keys.isEmpty() ? null : keys);
            }
        }
    }
}
