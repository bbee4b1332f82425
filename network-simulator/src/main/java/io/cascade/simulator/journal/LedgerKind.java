package io.cascade.simulator.journal;

import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger holds.
 *
 * @param name the name of the kind in the journal
 * @param type the record that is kept
 * @param key what tells one entry from another
 * @param group what entries are looked up together by, where there is such a thing
 * @param closed whether nothing more will happen to an entry; of the closed ones only the newest are retained
 * @param isEverClosed whether there is such an end for entries of this kind
 */
public record LedgerKind<T>(
        String name,
        Class<T> type,
        Function<T, String> key,
        Group<T> group,
        Predicate<T> closed,
        boolean isEverClosed) {

    /** The group an entry belongs to; {@code null} for none. */
    @FunctionalInterface
    public interface Group<T> {
        @Nullable String of(T entry);
    }

    /** A kind that is never forgotten and has no groups. */
    public static <T> LedgerKind<T> of(String name, Class<T> type, Function<T, String> key) {
        return new LedgerKind<>(name, type, key, entry -> null, entry -> false, false);
    }

    public LedgerKind<T> groupedBy(Group<T> by) {
        return new LedgerKind<>(name, type, key, by, closed, isEverClosed);
    }

    public LedgerKind<T> retainedUntil(Predicate<T> isClosed) {
        return new LedgerKind<>(name, type, key, group, isClosed, true);
    }
}
