package io.cascade.activation;

import java.util.Map;

/** The network's word on a command. A time-out is no verdict: it means that nobody knows. */
public sealed interface Verdict {

    /** @return the id of the command */
    String requestId();

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
