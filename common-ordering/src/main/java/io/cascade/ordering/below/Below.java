package io.cascade.ordering.below;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What was handed down, asked in the words of the one who waits for it.
 *
 * @param <C> the items below
 */
public record Below<C extends ChildItem>(List<C> children) {

    /** A view, as it is asked for each report of an order that may have thousands of children. */
    public Below {
        children = Collections.unmodifiableList(children);
    }

    public boolean isEmpty() {
        return children.isEmpty();
    }

    public boolean isDone() {
        return children.stream().allMatch(ChildItem::isDone);
    }

    /** Whether all ended without being done. */
    public boolean isUndone() {
        return !isAnyOpen() && !isAnyDone();
    }

    public boolean isAnyDone() {
        return children.stream().anyMatch(ChildItem::isDone);
    }

    /** Whether the order below still has to do something. */
    public boolean isAnyOpen() {
        return children.stream().anyMatch(child -> child.childState().isOpen());
    }

    /** What ended without being done. */
    public List<C> ended() {
        return children.stream()
                .filter(child -> !child.childState().isOpen() && !child.isDone())
                .toList();
    }

    /** The one that holds up most: what has ended without being done, then what is held, then what is pending. */
    public Optional<C> mostBlocked() {
        return children.stream()
                .filter(child -> child.childState().isBlocked())
                .min(Comparator.comparingInt(child -> weightOf(child.childState())));
    }

    private static int weightOf(ChildState blocked) {
        return switch (blocked) {
            case UNDONE, REFUSED -> 0;
            case HELD -> 1;
            default -> 2;
        };
    }

    /** The latest version of the order below of which anything has come; zero before that. */
    public long latestReport() {
        return children.stream().mapToLong(ChildItem::reportVersion).max().orElse(0);
    }

    public Optional<C> child(String itemId) {
        return children.stream().filter(child -> child.itemId().equals(itemId)).findFirst();
    }

    public Below<C> of(Predicate<C> which) {
        return new Below<>(children.stream().filter(which).toList());
    }

    public Stream<C> stream() {
        return children.stream();
    }
}
