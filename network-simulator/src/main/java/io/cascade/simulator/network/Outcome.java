package io.cascade.simulator.network;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How an operation ends. @param answer what the element hands out, such as a device id */
record Outcome(
        OperationStatus status,
        Map<String, Object> answer,
        @Nullable Fault error) {

    /** Why an operation failed. */
    record Fault(String code, String message) {}

    static final Outcome OPEN = new Outcome(OperationStatus.ACCEPTED, Map.of(), null);

    static Outcome success(Map<String, Object> answer) {
        return new Outcome(OperationStatus.SUCCEEDED, answer, null);
    }

    static Outcome failure(String message) {
        return new Outcome(OperationStatus.FAILED, Map.of(), new Fault("elementFailure", message));
    }
}
