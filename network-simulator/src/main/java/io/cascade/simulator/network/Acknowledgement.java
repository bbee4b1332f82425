package io.cascade.simulator.network;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer to a command: accepted, or for a repeated one how far it is and, once ended, its result. */
record Acknowledgement(
        String requestId, OperationStatus status, @Nullable Map<String, Object> answer, Outcome.@Nullable Fault error) {

    static Acknowledgement of(NetworkOperation operation, Instant now) {
        Outcome outcome =
                operation.received() == 1 ? Outcome.OPEN : operation.course().outcomeAt(now);
        boolean ended = outcome.status() != OperationStatus.ACCEPTED;
        return new Acknowledgement(
                operation.requestId(), outcome.status(), ended ? outcome.answer() : null, outcome.error());
    }
}
