package io.cascade.activation;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The network's word on a command. A time-out is no verdict: it means that nobody knows. */
public sealed interface Verdict {

    /** @return the id of the command */
    String requestId();

    /**
     * What the network tells of a command; empty while it has not decided.
     *
     * @param status {@code succeeded} or {@code failed}, any other word decides nothing
     * @param error with the network's {@code code} and {@code message}
     */
    static Optional<Verdict> told(
            String requestId,
            String status,
            @Nullable Map<String, Object> answer,
            @Nullable Map<String, Object> error) {
        return switch (status) {
            case "succeeded" -> Optional.of(new Succeeded(requestId, Objects.requireNonNullElse(answer, Map.of())));
            case "failed" -> Optional.of(new Failed(requestId, detail(error, "code"), detail(error, "message")));
            default -> Optional.empty();
        };
    }

    private static String detail(@Nullable Map<String, Object> error, String name) {
        return error == null ? "unknown" : String.valueOf(error.get(name));
    }

    /**
     * It is done, if the network can be believed.
     *
     * @param answer what the network told beside its success, such as an identifier that it assigned
     */
    record Succeeded(String requestId, Map<String, Object> answer) implements Verdict {}

    /** It will not be done. Code and message are the network's own, for an operator. */
    record Failed(String requestId, String code, String message) implements Verdict {}

    /** It does not say what became of the command, and will not as it was asked. */
    record Untold(String requestId, String reason) implements Verdict {}
}
