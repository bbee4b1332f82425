package io.cascade.simulator.network;

import io.cascade.simulator.json.RawJson;
import io.cascade.simulator.scripting.Behaviour;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An operation as it is shown.
 *
 * @param endsAt when its work ends or ended; absent for one that never ends
 * @param script the behaviour a script asked for, if one did
 * @param received how often the command came
 * @param callbacks how many callbacks were taken by their receiver
 */
record OperationView(
        String requestId,
        String adapter,
        String action,
        @Nullable String resource,
        Map<String, @Nullable RawJson> parameters,
        OperationStatus status,
        Map<String, Object> answer,
        Outcome.@Nullable Fault error,
        @Nullable String correlationId,
        Instant acceptedAt,
        @Nullable Instant endsAt,
        @Nullable Instant deliveredAt,
        @Nullable Behaviour script,
        int received,
        int callbacks) {

    static OperationView of(NetworkOperation operation, Instant now) {
        Command command = operation.command();
        Course course = operation.course();
        Outcome outcome = course.outcomeAt(now);
        return new OperationView(
                command.requestId(),
                command.adapter(),
                command.action(),
                command.resource(),
                command.parameters(),
                outcome.status(),
                outcome.answer(),
                outcome.error(),
                command.correlationId(),
                operation.acceptedAt(),
                course.endsAt(),
                operation.deliveredAt(),
                course.scripted(),
                operation.received(),
                operation.delivered());
    }
}
