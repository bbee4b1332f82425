package io.cascade.simulator.scripting;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A script as it is shown. @param used how often it was played */
record ScriptView(
        String id,
        @Nullable String adapter,
        Map<String, Object> match,
        Behaviour behaviour,
        @Nullable Double factor,
        @Nullable Duration delay,
        @Nullable Integer times,
        int used) {

    static ScriptView of(Scripts.Played played) {
        Script script = played.script();
        return new ScriptView(
                script.id(),
                script.adapter(),
                script.match(),
                script.behaviour(),
                script.factor(),
                script.delay(),
                script.times(),
                played.used());
    }
}
