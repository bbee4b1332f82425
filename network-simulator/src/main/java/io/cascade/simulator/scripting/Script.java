package io.cascade.simulator.scripting;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An instruction to misbehave.
 *
 * @param adapter a network adapter, or one of {@link #FACES}; {@code null} stands for every network adapter
 * @param match what the request must say, compared as text; empty means any request
 * @param factor stretches the duration of a slow or late one; {@code null} leaves it to the behaviour
 * @param delay replaces the stretched duration; real time, which the time scale does not divide
 * @param times how often it is played; {@code null} means without end
 */
public record Script(
        String id,
        @Nullable String adapter,
        Map<String, Object> match,
        Behaviour behaviour,
        @Nullable Double factor,
        @Nullable Duration delay,
        @Nullable Integer times) {

    /** The systems beside the network that can be scripted to fail. */
    static final Set<String> FACES = Set.of("credit", "qualification", "billing", "notification");

    boolean concerns(String target, Facts facts) {
        boolean addressed = adapter == null ? !FACES.contains(target) : adapter.equals(target);
        return addressed
                && match.entrySet().stream()
                        .allMatch(expected -> String.valueOf(expected.getValue())
                                .equals(String.valueOf(facts.named(expected.getKey()))));
    }
}
