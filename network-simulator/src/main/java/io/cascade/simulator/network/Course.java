package io.cascade.simulator.network;

import io.cascade.simulator.scripting.Behaviour;
import io.cascade.simulator.scripting.Script;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The course an operation takes. It is settled when the command is accepted, so that a restart changes nothing of it.
 *
 * @param scripted the behaviour a script asked for; {@code null} for an honest one
 * @param endsAt when the outcome becomes true; {@code null} for never
 * @param callbackAt when the first callback is sent; {@code null} for never
 * @param callbacks how many callbacks are sent
 */
record Course(
        @Nullable Behaviour scripted,
        @Nullable Instant endsAt,
        @Nullable Instant callbackAt,
        int callbacks,
        Outcome outcome) {

    private static final double SLOW_FACTOR = 10;
    private static final double LATE_FACTOR = 10;

    static Course honest(Instant start, Duration duration, Map<String, Object> answer) {
        Instant end = start.plus(duration);
        return new Course(null, end, end, 1, Outcome.success(answer));
    }

    /** The course under a script. @param answer drawn only for an operation that succeeds */
    static Course scripted(
            Script script, Instant start, Duration duration, Supplier<Map<String, Object>> answer, String failure) {
        Behaviour behaviour = script.behaviour();
        Instant end = start.plus(duration);
        return switch (behaviour) {
            case SLOW -> {
                Instant slowEnd = start.plus(stretched(duration, script, SLOW_FACTOR));
                yield new Course(behaviour, slowEnd, slowEnd, 1, Outcome.success(answer.get()));
            }
            case FAIL -> new Course(behaviour, end, end, 1, Outcome.failure(failure));
            case NEVER -> new Course(behaviour, null, null, 0, Outcome.OPEN);
            case TWICE -> new Course(behaviour, end, end, 2, Outcome.success(answer.get()));
            case LATE -> {
                Instant call = start.plus(stretched(duration, script, LATE_FACTOR));
                yield new Course(behaviour, end, call, 1, Outcome.success(answer.get()));
            }
            case LIE -> new Course(behaviour, end, end, 1, Outcome.success(answer.get()));
            case REFUSE -> throw new IllegalArgumentException("A refused command takes no course");
        };
    }

    Outcome outcomeAt(Instant now) {
        return endsAt == null || now.isBefore(endsAt) ? Outcome.OPEN : outcome;
    }

    boolean lies() {
        return scripted == Behaviour.LIE;
    }

    private static Duration stretched(Duration duration, Script script, double usualFactor) {
        if (script.delay() != null) {
            return script.delay();
        }
        double factor = script.factor() == null ? usualFactor : script.factor();
        return Duration.ofMillis((long) (duration.toMillis() * factor));
    }
}
