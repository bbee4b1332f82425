package io.cascade.resourceordering.activation;

import java.util.Map;

/** The network's word on a request. A time-out is no verdict: it means that nobody knows. */
public sealed interface Verdict {

    /** @return the id of the request */
    String requestId();

    /** @param answer what the network told beside its success, such as an identifier that it assigned */
    record Succeeded(String requestId, Map<String, Object> answer) implements Verdict {}

    record Failed(String requestId, String code, String message) implements Verdict {}

    /** It does not say what became of the request, and will not as it was asked. */
    record Untold(String requestId, String reason) implements Verdict {}
}
