package io.cascade.simulator.network;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.cascade.simulator.json.RawJson;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the element really runs with after an operation, which a lying element does not tell.
 *
 * @param parameters what is applied; empty while nothing is
 */
record DeviceState(
        String requestId,
        String adapter,
        @Nullable String resource,
        Condition state,
        Map<String, @Nullable RawJson> parameters) {

    private static final Pattern SMALL_INTEGER = Pattern.compile("-?\\d{1,9}");

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

    private static DeviceState of(Command command, Condition state, Map<String, @Nullable RawJson> parameters) {
        return new DeviceState(command.requestId(), command.adapter(), command.resource(), state, parameters);
    }

    private static Map<String, @Nullable RawJson> withOneFalsified(Map<String, @Nullable RawJson> parameters) {
        var falsified = new LinkedHashMap<>(parameters);
        var first = falsified.entrySet().iterator().next();
        first.setValue(falsified(String.valueOf(first.getValue())));
        return falsified;
    }

    private static RawJson falsified(String truth) {
        if (truth.equals("true") || truth.equals("false")) {
            return RawJson.of(truth.equals("false"));
        }
        return SMALL_INTEGER.matcher(truth).matches()
                ? RawJson.of(Integer.parseInt(truth) + 1)
                : RawJson.of("not " + truth);
    }
}
