package io.cascade.resourceordering.resourceorder;

import io.cascade.kernel.lifecycle.Standing;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How far the work for the items of an order has come, asked in the words of those who do it. */
public record Work(List<ResourceOrderItem> items) {

    /** A view, as an order may have thousands of items. */
    public Work {
        items = Collections.unmodifiableList(items);
    }

    public Optional<ResourceOrderItem> find(String itemId) {
        return items.stream().filter(item -> item.itemId().equals(itemId)).findFirst();
    }

    /** The open items whose work has come so far. */
    public List<ResourceOrderItem> in(ItemPhase phase) {
        return items.stream().filter(item -> item.isIn(phase)).toList();
    }

    public List<ResourceOrderItem> open() {
        return items.stream().filter(ResourceOrderItem::isOpen).toList();
    }

    /** What somebody or something holds up. */
    List<ResourceOrderItem> held() {
        return items.stream()
                .filter(item -> item.state() == ResourceOrderItemState.HELD)
                .toList();
    }

    /** Whether the network may know of any item. */
    boolean isCommanded() {
        return items.stream().anyMatch(ResourceOrderItem::isCommanded);
    }

    /** When the first of the network's answers that are awaited is overdue. */
    public Optional<Instant> nextAnswerDue() {
        return in(ItemPhase.ACTIVATING).stream()
                .filter(item -> item.state() == ResourceOrderItemState.IN_PROGRESS)
                .flatMap(item -> item.waiting().stream())
                .flatMap(waiting -> Stream.ofNullable(waiting.until()))
                .min(Comparator.naturalOrder());
    }

    /** How the items stand together. */
    Standing standing() {
        return Standing.of(items.stream().map(item -> item.state().standing()).toList());
    }

    /** How they wait for each other. */
    public Dependencies dependencies() {
        return new Dependencies(items);
    }
}
