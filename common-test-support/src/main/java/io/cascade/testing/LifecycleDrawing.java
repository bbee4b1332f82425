package io.cascade.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The lifecycle that a test expects, drawn in words: one line for each state that can be left, such as
 * {@code HELD -> PENDING IN_PROGRESS}. Staying as it is counts as allowed everywhere.
 *
 * @param <S> the states
 */
public final class LifecycleDrawing<S extends Enum<S>> {

    private final Class<S> states;
    private final Map<S, Set<S>> moves;

    private LifecycleDrawing(Class<S> states, Map<S, Set<S>> moves) {
        this.states = states;
        this.moves = moves;
    }

    /** @throws IllegalArgumentException when the drawing names a state that does not exist */
    public static <S extends Enum<S>> LifecycleDrawing<S> of(Class<S> states, String drawing) {
        var moves = new EnumMap<S, Set<S>>(states);
        drawing.lines()
                .map(line -> line.split("\\s*->\\s*"))
                .forEach(line -> moves.put(
                        Enum.valueOf(states, line[0]),
                        Arrays.stream(line[1].split("\\s+"))
                                .map(name -> Enum.valueOf(states, name))
                                .collect(Collectors.toCollection(() -> EnumSet.noneOf(states)))));
        return new LifecycleDrawing<>(states, moves);
    }

    /** One test for every pair of states. */
    public Stream<DynamicTest> comparedWith(BiPredicate<S, S> allows) {
        return all().flatMap(from -> all().map(to -> DynamicTest.dynamicTest(
                from + " to " + to, () -> assertThat(allows.test(from, to)).isEqualTo(from == to || draws(from, to)))));
    }

    private boolean draws(S from, S to) {
        return moves.getOrDefault(from, Set.of()).contains(to);
    }

    private Stream<S> all() {
        return Arrays.stream(states.getEnumConstants());
    }
}
