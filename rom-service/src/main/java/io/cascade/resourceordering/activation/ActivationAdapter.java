package io.cascade.resourceordering.activation;

import java.util.Map;
import java.util.Optional;

/**
 * Speaks to one technology of the network. A new technology is one more implementation as a Spring bean, and catalog data
 * that names it; nothing else changes.
 */
public interface ActivationAdapter {

    /** The name by which specifications in the catalog choose this adapter. */
    String name();

    /**
     * Hands a request to the network, which accepts it now and gives its verdict later. The same request again has no
     * second effect.
     *
     * @throws CommandRefused when the network will not do it
     * @throws RuntimeException when the network cannot be reached; whether it heard is unknown
     */
    void activate(ActivationRequest request);

    /** What became of a request. */
    Standing ask(ActivationRequest request);

    /**
     * What differs between what was asked and the network's own word on its present state, in words for an operator;
     * empty when it is as asked.
     */
    Optional<String> readBack(ActivationRequest request);

    /** The standing of a request in the network. */
    sealed interface Standing {

        /** The network never heard of it. */
        record Unheard() implements Standing {}

        record UnderWay() implements Standing {}

        record Decided(Verdict verdict) implements Standing {}
    }

    /** What the technology is told of a request. */
    Map<String, Object> parametersOf(ActivationRequest request);
}
