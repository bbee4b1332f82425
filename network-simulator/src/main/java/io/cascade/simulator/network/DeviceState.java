package io.cascade.simulator.network;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the element really runs with after an operation, which a lying element does not tell.
 *
 * @param parameters what is applied; empty while nothing is
 */
record DeviceState(
        String requestId, String adapter, @Nullable String resource, Condition state, Map<String, Object> parameters) {

    enum Condition {
        /** The parameters are in force. */
        @JsonProperty("up")
        UP,
        /** It should run and does not. */
        @JsonProperty("down")
        DOWN,
        /** The parameters were taken away. */
        @JsonProperty("removed")
        REMOVED,
        /** The operation has not ended, or it failed: it changed nothing. */
        @JsonProperty("unchanged")
        UNCHANGED
    }

    static DeviceState after(NetworkOperation operation, Instant now) {
        Command command = operation.command();
        if (operation.course().outcomeAt(now).status() != OperationStatus.SUCCEEDED) {
            return of(command, Condition.UNCHANGED, Map.of());
        }
        if (operation.course().lies()) {
            return command.parameters().isEmpty()
                    ? of(command, Condition.DOWN, command.parameters())
                    : of(command, Condition.UP, withOneFalsified(command.parameters()));
        }
        return of(command, command.undoes() ? Condition.REMOVED : Condition.UP, command.parameters());
    }

    private static DeviceState of(Command command, Condition state, Map<String, Object> parameters) {
        return new DeviceState(command.requestId(), command.adapter(), command.resource(), state, parameters);
    }

    private static Map<String, Object> withOneFalsified(Map<String, Object> parameters) {
        var falsified = new LinkedHashMap<>(parameters);
        falsified
                .entrySet()
                .iterator()
                .next()
                .setValue(falsified(parameters.values().iterator().next()));
        return falsified;
    }

    private static Object falsified(@Nullable Object truth) {
        if (truth instanceof Boolean flag) {
            return !flag;
        }
        return truth instanceof Integer number ? number + 1 : "not " + truth;
    }
}
