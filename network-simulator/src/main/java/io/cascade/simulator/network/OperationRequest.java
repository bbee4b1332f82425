package io.cascade.simulator.network;

import io.cascade.simulator.json.RawJson;
import io.cascade.simulator.problem.InputCheck;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A command as it comes over the wire. */
record OperationRequest(
        @Nullable String requestId,
        @Nullable String action,
        @Nullable String resource,
        @Nullable Map<String, @Nullable RawJson> parameters,
        @Nullable String callback) {

    private static final int MOST_PARAMETERS = 1000;
    private static final int LARGEST_PORT = 65_535;

    /** The command. @throws RequestRefused (400) naming every fault */
    Command toCommand(String adapter, @Nullable String correlationId) {
        var check = new InputCheck();
        var command = new Command(
                check.text("requestId", requestId),
                check.text("adapter", adapter),
                check.text("action", action),
                check.optionalText("resource", resource),
                parameters == null ? Map.of() : parameters,
                check.text("callback", callback),
                check.optionalText("X-Correlation-Id", correlationId));
        check.that(command.parameters().size() <= MOST_PARAMETERS, "parameters", "must be at most " + MOST_PARAMETERS);
        check.that(callback == null || isWebAddress(callback), "callback", "must be an absolute http address");
        check.that(
                correlationId == null || correlationId.chars().allMatch(c -> c >= ' ' && c <= '~'),
                "X-Correlation-Id",
                "must be printable ASCII");
        check.done();
        return command;
    }

    private static boolean isWebAddress(String text) {
        try {
            var address = new URI(text);
            boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            return web && address.getHost() != null && address.getPort() <= LARGEST_PORT;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
