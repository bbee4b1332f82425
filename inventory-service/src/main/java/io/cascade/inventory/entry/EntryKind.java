package io.cascade.inventory.entry;

import java.time.Instant;
import java.util.function.Predicate;

/**
 * A kind of entry.
 *
 * @param name such as {@code product}
 * @param canEnter in which state one enters the inventory
 */
public record EntryKind<S extends Enum<S>, D, E extends Entry<S, D>>(
        String name, Predicate<S> canEnter, Birth<S, D, E> birth) {

    /** How an entry of the kind enters the inventory. */
    @FunctionalInterface
    public interface Birth<S, D, E> {
        E entering(String id, S state, D description, String cause, Instant at);
    }
}
