package io.cascade.simulator.network;

import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.simulator.scripting.Behaviour;
import io.cascade.simulator.scripting.Script;
import io.cascade.simulator.scripting.Scripts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes commands and settles, by the durations and the scripts, what becomes of them. */
@Component
class NetworkElements {

    private final NetworkOperations operations;
    private final Callbacks callbacks;
    private final Scripts scripts;
    private final WorkDurations durations;
    private final Answers answers;
    private final Clock clock;

    NetworkElements(
            NetworkOperations operations,
            Callbacks callbacks,
            Scripts scripts,
            WorkDurations durations,
            Answers answers,
            Clock clock) {
        this.operations = operations;
        this.callbacks = callbacks;
        this.scripts = scripts;
        this.durations = durations;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * Accepts a command, or recognises one that was accepted before: that has no second effect.
     *
     * @throws RequestRefused (422) if a script lets the element refuse it
     */
    NetworkOperation accept(Command command) {
        NetworkOperation operation = operations.accept(command, () -> begin(command));
        if (operation.received() == 1) {
            callbacks.schedule(operation);
        }
        return operation;
    }

    private NetworkOperation begin(Command command) {
        Instant now = clock.instant();
        Optional<Script> script = scripts.play(command.adapter(), command);
        return NetworkOperation.accepted(command, course(command, script, now), now);
    }

    private Course course(Command command, Optional<Script> script, Instant now) {
        Duration duration = durations.of(command.adapter());
        if (script.isEmpty()) {
            return Course.honest(now, duration, answers.to(command));
        }
        String work = command.adapter() + " " + command.action() + " " + command.requestId();
        if (script.get().behaviour() == Behaviour.REFUSE) {
            throw RequestRefused.unprocessable(
                    "refusedByElement",
                    work + " is refused by script " + script.get().id(),
                    List.of());
        }
        String failure = work + " failed by script " + script.get().id();
        return Course.scripted(script.get(), now, duration, () -> answers.to(command), failure);
    }
}
