package io.cascade.launcher.ordering;

import io.cascade.client.journey.Branch;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Remembers when what was first seen in which state: the items themselves do not say how long they took. */
final class Sightings {

    private static final String NOT_STARTED = "acknowledged";

    private final Map<String, String> states = new HashMap<>();
    private final Map<String, Instant> begun = new HashMap<>();
    private final Map<String, Instant> ended = new HashMap<>();

    /** The changes since the last look. */
    List<Change> look(Branch root, Instant now) {
        var changes = new ArrayList<Change>();
        root.all().forEach(branch -> {
            String before = states.put(branch.key(), branch.state());
            if (!branch.state().equals(before)) {
                changes.add(new Change(branch, before));
            }
            if (!branch.state().equals(NOT_STARTED)) {
                begun.putIfAbsent(branch.key(), now);
            }
            if (!branch.isOpen()) {
                ended.putIfAbsent(branch.key(), now);
            }
        });
        return changes;
    }

    /** The tree with the durations that were seen. */
    Branch timed(Branch branch, Instant now) {
        List<Branch> children =
                branch.children().stream().map(child -> timed(child, now)).toList();
        return branch.with(children).lasting(durationOf(branch.key(), now));
    }

    private @Nullable Duration durationOf(String key, Instant now) {
        Instant begin = begun.get(key);
        Instant end = ended.getOrDefault(key, now);
        // Begun and ended between two looks: nobody saw how long it took.
        return begin == null || begin.equals(end) ? null : Duration.between(begin, end);
    }

    /**
     * A state that was entered.
     *
     * @param before the state before; none for what has just appeared
     */
    record Change(Branch branch, @Nullable String before) {}
}
