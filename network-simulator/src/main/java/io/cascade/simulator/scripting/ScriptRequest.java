package io.cascade.simulator.scripting;

import io.cascade.simulator.problem.InputCheck;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A script as it comes over the wire. */
record ScriptRequest(
        @Nullable String id,
        @Nullable String adapter,
        @Nullable Map<String, Object> match,
        @Nullable String behaviour,
        @Nullable Double factor,
        @Nullable Duration delay,
        @Nullable Integer times) {

    private static final double LARGEST_FACTOR = 10_000;
    private static final Duration LONGEST_DELAY = Duration.ofDays(365);

    /** The script. @throws RequestRefused (400) naming every fault */
    Script toScript() {
        var check = new InputCheck();
        var script = new Script(
                check.text("id", id),
                check.optionalText("adapter", adapter),
                match == null ? Map.of() : match,
                check.oneOf("behaviour", behaviour, Behaviour.class),
                factor,
                delay,
                times);
        check.that(
                factor == null || (factor > 0 && factor <= LARGEST_FACTOR),
                "factor",
                "must be above 0 and at most " + (int) LARGEST_FACTOR);
        check.that(
                delay == null || (!delay.isNegative() && delay.compareTo(LONGEST_DELAY) <= 0),
                "delay",
                "must be between PT0S and " + LONGEST_DELAY);
        script.match()
                .forEach((name, expected) -> check.that(
                        !(expected instanceof Map || expected instanceof List),
                        "match." + name,
                        "must be a text, a number or a boolean"));
        check.that(times == null || times >= 1, "times", "must be at least 1");
        check.that(
                adapter == null || !Script.FACES.contains(adapter) || "fail".equals(behaviour),
                "behaviour",
                "must be fail, which is all that " + adapter + " can play");
        check.done();
        return script;
    }
}
