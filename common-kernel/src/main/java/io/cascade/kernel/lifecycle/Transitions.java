package io.cascade.kernel.lifecycle;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The moves that a lifecycle allows, as one table. A state without a row is final.
 *
 * @param <S> the states
 */
public final class Transitions<S extends Enum<S>> {

    private final S start;
    private final Map<S, Set<S>> moves;

    private Transitions(S start, Map<S, Set<S>> moves) {
        this.start = start;
        this.moves = moves;
    }

    public static <S extends Enum<S>> Table<S> startingAt(S start) {
        return new Table<>(start);
    }

    public S start() {
        return start;
    }

    public boolean allows(S from, S to) {
        return from == to || movesFrom(from).contains(to);
    }

    public boolean isFinal(S state) {
        return movesFrom(state).isEmpty();
    }

    public Set<S> movesFrom(S state) {
        return moves.getOrDefault(state, Set.of());
    }

    /** @throws IllegalTransition when the table has no such move */
    public void check(S from, S to, String id, String cause) {
        if (!allows(from, to)) {
            throw new IllegalTransition(from, to, id, cause);
        }
    }

    /** A table under construction. */
    public static final class Table<S extends Enum<S>> {

        private final S start;
        private final Map<S, Set<S>> moves;

        private Table(S start) {
            this.start = start;
            this.moves = new EnumMap<>(start.getDeclaringClass());
        }

        @SafeVarargs
        public final Table<S> allow(S from, S first, S... others) {
            moves.put(from, EnumSet.of(first, others));
            return this;
        }

        /** @throws IllegalStateException when some state can never be reached */
        public Transitions<S> build() {
            var unreachable = EnumSet.allOf(start.getDeclaringClass());
            unreachable.remove(start);
            moves.values().forEach(unreachable::removeAll);
            if (!unreachable.isEmpty()) {
                throw new IllegalStateException("no move leads to " + unreachable);
            }
            return new Transitions<>(start, new EnumMap<>(moves));
        }
    }
}
