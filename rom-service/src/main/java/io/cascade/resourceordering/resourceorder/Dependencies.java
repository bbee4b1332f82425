package io.cascade.resourceordering.resourceorder;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** How the items of one order depend on each other, and what that means as far as they have come. */
public final class Dependencies {

    private final Map<String, ResourceOrderItem> items = new LinkedHashMap<>();

    Dependencies(Collection<ResourceOrderItem> items) {
        items.forEach(item -> this.items.putIfAbsent(item.itemId(), item));
    }

    /** The ids of the open items for which this one waits directly, sorted. */
    List<String> openBefore(ResourceOrderItem item) {
        return before(item)
                .filter(ResourceOrderItem::isOpen)
                .map(ResourceOrderItem::itemId)
                .sorted()
                .toList();
    }

    /** The items that waited for this one last. */
    List<ResourceOrderItem> freedBy(ResourceOrderItem done) {
        return items.values().stream()
                .filter(item -> item.isIn(ItemPhase.AWAITING_PREDECESSORS))
                .filter(item -> item.predecessors().contains(done.itemId()) && isReady(item))
                .toList();
    }

    private boolean isReady(ResourceOrderItem item) {
        return before(item).allMatch(one -> one.state() == ResourceOrderItemState.COMPLETED);
    }

    /** What was produced by all that an item depends on, by the name of the specification: nothing of others' lines. */
    public Map<String, Map<String, Object>> producedBefore(ResourceOrderItem item) {
        var before = allBefore(item);
        var produced = new LinkedHashMap<String, Map<String, Object>>();
        items.values().stream()
                .filter(other -> before.contains(other.itemId()))
                .filter(other -> other.state() == ResourceOrderItemState.COMPLETED)
                .forEach(other -> produced.put(
                        String.valueOf(other.line().specificationName()),
                        other.holding().produced()));
        return produced;
    }

    /** Whether items wait for each other: some are left when whatever depends on nothing is taken away again and again. */
    public boolean areCircular() {
        var left = new HashSet<>(items.keySet());
        boolean removed = true;
        while (removed) {
            removed = left.removeIf(id -> before(id).noneMatch(left::contains));
        }
        return !left.isEmpty();
    }

    private Set<String> allBefore(ResourceOrderItem item) {
        var before = new HashSet<String>();
        var next = new ArrayDeque<>(item.predecessors());
        while (!next.isEmpty()) {
            var id = next.remove();
            if (before.add(id)) {
                before(id).forEach(next::add);
            }
        }
        return before;
    }

    private Stream<String> before(String id) {
        return Stream.ofNullable(items.get(id)).flatMap(item -> item.predecessors().stream());
    }

    private Stream<ResourceOrderItem> before(ResourceOrderItem item) {
        return item.predecessors().stream().map(items::get).filter(Objects::nonNull);
    }
}
